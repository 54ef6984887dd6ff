/** The addresses that representations point to; known once the servers listen. */
export class Urls {
  html = 'http://emulator.invalid';
  uploads = 'http://uploads.emulator.invalid';

  get api(): string {
    return `${this.html}/api/v3`;
  }

  get graphql(): string {
    return `${this.html}/api/graphql`;
  }
}
