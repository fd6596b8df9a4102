import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Where mails go while there is no mail server. They hold addresses, texts and one-time links. */
export class Migration20261121031600 extends Migration {
  override up(): Promise<void> {
    this.addSql(`
      create table if not exists mail_inbox (
        id bigint generated always as identity primary key,
        message_id text not null constraint mail_inbox_message_id_unique unique,
        sender text not null,
        recipient text not null,
        subject text not null,
        html text not null,
        plain text not null,
        received_at timestamptz not null default now()
      );`)
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`drop table if exists mail_inbox;`)
    return Promise.resolve()
  }
}
