import { erasing } from "./eraser"

/** The login, all it proved, and where it was used. */
export const eraseLogin = erasing([
  `delete from auth_password_reset_token where auth_identity_id = :authIdentityId`,
  `delete from auth_verification where auth_identity_id = :authIdentityId`,
  `delete from auth_mfa_recovery_code where auth_identity_id = :authIdentityId`,
  `delete from auth_mfa_factor where auth_identity_id = :authIdentityId`,
  `delete from provider_identity where auth_identity_id = :authIdentityId`,
  `delete from auth_identity where id = :authIdentityId`,
  `delete from account_login where customer_id = :customerId`,
])
