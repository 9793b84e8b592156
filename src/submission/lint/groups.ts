/**
 * The items in groups: two that agree are in one group, and so is whatever agrees with either. The largest group is
 * first; of groups that are as large, the one whose first item came first.
 */
export function groupsOf<Item extends object>(
  items: readonly Item[],
  agree: (a: Item, b: Item) => boolean,
): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  const waiting = items.slice();
  for (let first = waiting.shift(); first !== undefined; first = waiting.shift()) {
    const group = [first];
    for (const member of group) {
      for (let index = 0; index < waiting.length;) {
        const other = waiting[index];
        if (other === undefined || !agree(member, other)) index++;
        else group.push(...waiting.splice(index, 1));
      }
    }
    groups.push(group);
  }
  return groups
    .map((group, index) => ({ group, index }))
    .sort((a, b) => b.group.length - a.group.length || a.index - b.index)
    .map(({ group }) => group);
}
