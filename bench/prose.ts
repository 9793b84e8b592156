/** Numbers that look random, the same ones for the same seed (mulberry32). */
export class Dice {
  constructor(private state: number) {}

  /** An integer from 0 up to, without, `sides`. */
  roll(sides: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  }

  /** @throws RangeError for an empty list. */
  pick<T>(list: readonly T[]): T {
    const index = this.roll(list.length);
    if (index >= list.length) throw new RangeError('Nothing to pick from');
    return list[index] as T;
  }

  shuffled<T>(list: readonly T[]): T[] {
    const left = [...list];
    const order: T[] = [];
    while (left.length > 0) order.push(...left.splice(this.roll(left.length), 1));
    return order;
  }
}

/** What stands for a word in braces. Numbers are `{n}`. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  person: words(
    'Anna Priya Tom Jo Marek Sana Ruth Emil Ingrid Paulo Wen Fatima Leon Greta Samuel Noor Viktor Alice',
  ),
  family: words('Becker Nair Olsen Marsh Varga Iqbal Leal Hughes Lindqvist Moreau Santos Keller Brandt Cole'),
  day: words('Monday Tuesday Wednesday Thursday Friday'),
  month: words('January March April May June September October November'),
  town: words('Leeds York Whitby Bremen Ghent Porto Lyon Uppsala Trieste Graz Cork Delft'),
  thing: phrases(
    'window frames|pump housings|display stands|cable drums|filter units|sample boards|roof brackets|printed covers|' +
      'storage racks|control panels|oak shelves|test kits|shipping crates|bearing sets|floor tiles|lamp fittings',
  ),
  paper: phrases(
    'drawing|contract|offer|delivery note|test report|price list|minutes|time plan|data sheet|order form|purchase order|' +
      'insurance certificate|site plan|service agreement|budget',
  ),
  team: phrases(
    'workshop|sales team|site office|purchasing department|finance team|quality group|customer desk|warehouse|board|' +
      'planning office|project team|service partner',
  ),
  did: words(
    'checked approved corrected prepared reviewed delayed measured confirmed returned replaced compared signed finished',
  ),
  how: words('carefully quickly again yesterday together separately finally mostly already partly'),
  trouble: phrases(
    'a missing signature|the wet weather|a late delivery|two different part numbers|the holiday week|a broken sensor|' +
      'the new customs form|a change of supplier|the closed road|an error in the spreadsheet',
  ),
  place: phrases(
    'meeting room two|the north gate|hall three|your reception|the loading bay|our branch office|the lab',
  ),
};

const SENTENCES = phrases(
  'The {team} has {did} the {paper} and will send it to {person} on {day}.|' +
    'Because of {trouble} we could only load {n} of the {thing}.|' +
    'Could you tell {person} whether {place} is still free on {day} at half past nine?|' +
    'The {thing} for {town} left here in {month}, and the rest follows {how}.|' +
    'As agreed on the telephone, {person} {family} takes over the {paper} from the {team}.|' +
    'We have {did} every one of the {n} {thing}, and three of them need new screws.|' +
    'Please look at page {n} of the {paper}: the figures there do not match those of the {team}.|' +
    'I spoke to {person} in {town}; she would rather have the {thing} before the end of {month}.|' +
    "It isn't clear yet who pays for {trouble}, so I've left that line out of the {paper}.|" +
    'Our {team} in {town} was {how} surprised by {trouble}, but nothing was lost.|' +
    'If the {paper} reaches us by {day}, the {team} can start with the {thing} the week after.|' +
    'Thank you for the {paper}, which arrived {how} and answers most of our questions.|' +
    'The old {thing} are still in {place}, where {person} has {did} them {how}.|' +
    'Total weight is {n} kg, so one lorry is enough (the driver knows the way to {town}).|' +
    'Mr {family} asked for a copy of the {paper}; I have attached it together with the {paper} of {month}.|' +
    'Both sides {did} the {paper} in {month}, and the {team} keeps the original.|' +
    'For the visit in {town} we need the names of everybody who comes, at the latest on {day}.|' +
    'The price of the {thing} stays at EUR {n}.50 each, including transport to {town}.|' +
    'Between you and me, {trouble} cost us more time than all the {thing} together.|' +
    'She writes that the {team} {did} it {how} - and that {place} was too small for {n} people.|' +
    'What do you think of moving the appointment from {day} to {day}?|' +
    'There were {n} questions about the {thing}, most of them from {town} and two from {person} {family}.|' +
    'Next year the {team} wants to order {n} {thing} more; {person} is preparing the {paper}.|' +
    'The measurements in the {paper} are in millimetres, those of the {team} in inches.|' +
    'We met at {place} in {town}, walked through the list and {did} points 4 to {n}.|' +
    'Should {trouble} happen again, please call the {team} first and write to me afterwards.|' +
    "{person}'s notes from {day} say that the {thing} were {did} before the {paper} was ready.|" +
    'On the last {day} of {month} our {team} closes at noon.|' +
    'I would be glad if {person} could bring the {paper} and one of the {thing} to {town}.|' +
    'The colour of the {thing} is now RAL {n}, as shown in the {paper} that {person} {did}.',
);

/** One sentence of ordinary business prose. */
export function sentence(dice: Dice): string {
  return dice.pick(SENTENCES).replace(/\{(\w+)\}/g, (_, slot: string) => {
    const choices = WORDS[slot];
    return choices === undefined ? String(2 + dice.roll(398)) : dice.pick(choices);
  });
}

/** So many sentences of ordinary business prose. */
export function paragraph(dice: Dice, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(dice)).join(' ');
}

function words(text: string): readonly string[] {
  return text.split(' ');
}

function phrases(text: string): readonly string[] {
  return text.split('|');
}
