/** What came of sending an event to a webhook. */
export interface HookOutcome {
  /** Of the answer; in the log 502 stands for nobody who answered, 504 for one who took too long. */
  readonly statusCode: number;
  /** In GitHub's words: `OK`, `Invalid HTTP Response: 500`, `timed out`. */
  readonly status: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One attempt to deliver, as an App's log shows it; each redelivery is an entry of its own. */
export interface HookDelivery {
  readonly id: number;
  /** Of the event, in `X-GitHub-Delivery`: all attempts share it. */
  readonly guid: string;
  readonly event: string;
  readonly action: string | null;
  readonly installationId: number;
  readonly repositoryId: number | null;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** As it was sent, in JSON. */
  readonly payload: string;
  readonly isRedelivery: boolean;
  readonly deliveredAt: string;
  /** Since when it waited, where it did not come at once. */
  readonly throttledAt: string | null;
  readonly seconds: number;
  readonly outcome: HookOutcome;
}
