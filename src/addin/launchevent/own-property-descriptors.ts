/**
 * `Object.getOwnPropertyDescriptors` for a runtime of ES2016, which does not have it yet: the build calls it wherever an
 * object is spread into another one.
 */
export function ownPropertyDescriptors(object: object): PropertyDescriptorMap {
  const descriptors: PropertyDescriptorMap = {};
  for (const key of Reflect.ownKeys(object)) {
    const descriptor = Object.getOwnPropertyDescriptor(object, key);
    if (descriptor !== undefined) descriptors[key] = descriptor;
  }
  return descriptors;
}
