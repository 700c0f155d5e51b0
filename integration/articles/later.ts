/**
 * An object that is read when something of it is first asked for, and is then like any other: a build reads the data of the articles whose pages
 * it renders, and not of all that there are.
 */
export function readLater<T extends object>(read: () => T): T {
  return new Proxy({} as T, new Later(read));
}

class Later<T extends object> implements ProxyHandler<T> {
  #read: (() => T) | null;

  constructor(read: () => T) {
    this.#read = read;
  }

  /** The properties are put on the proxy's own target, so that whatever is defined, frozen or deleted there later holds. */
  #whole(target: T): T {
    if (this.#read === null) return target;
    const read = this.#read;
    this.#read = null;
    return Object.assign(target, read());
  }

  get(target: T, key: PropertyKey, receiver: unknown): unknown {
    return Reflect.get(this.#whole(target), key, receiver);
  }
  set(target: T, key: PropertyKey, value: unknown, receiver: unknown): boolean {
    return Reflect.set(this.#whole(target), key, value, receiver);
  }
  has(target: T, key: PropertyKey): boolean {
    return Reflect.has(this.#whole(target), key);
  }
  ownKeys(target: T): (string | symbol)[] {
    return Reflect.ownKeys(this.#whole(target));
  }
  getOwnPropertyDescriptor(target: T, key: PropertyKey): PropertyDescriptor | undefined {
    return Reflect.getOwnPropertyDescriptor(this.#whole(target), key);
  }
  defineProperty(target: T, key: PropertyKey, property: PropertyDescriptor): boolean {
    return Reflect.defineProperty(this.#whole(target), key, property);
  }
  deleteProperty(target: T, key: PropertyKey): boolean {
    return Reflect.deleteProperty(this.#whole(target), key);
  }
  preventExtensions(target: T): boolean {
    return Reflect.preventExtensions(this.#whole(target));
  }
}
