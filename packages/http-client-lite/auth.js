/** Adds `Authorization: Bearer <token>` to a request's headers. */
export class BearerCredentialHandler {
  constructor(token) {
    this.token = token;
  }
  prepareRequest(options) {
    options.headers = { ...options.headers, Authorization: `Bearer ${this.token}` };
  }
}
