import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const check = (whats: string) => `
  alter table access_change drop constraint if exists access_change_what_check,
    add constraint access_change_what_check check (what in (${whats}));`

/** What people change about their own accounts stands in the same history. */
export class Migration20261127130400 extends Migration {
  override up(): Promise<void> {
    this.addSql(
      check("'created', 'type', 'invitation', 'password', 'dashboard', 'email', 'profile'"),
    )
    return Promise.resolve()
  }

  override down(): Promise<void> {
    this.addSql(`delete from access_change where what in ('email', 'profile');`)
    this.addSql(check("'created', 'type', 'invitation', 'password', 'dashboard'"))
    return Promise.resolve()
  }
}
