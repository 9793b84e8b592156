import type { WireMatcher } from '../../rules/wire-rule-set.js';

/**
 * Fields that only servers write. A draft that was completed as its client will send it has none of them yet, and a
 * rule that counts their absence would count it against everybody.
 */
const WRITTEN_BY_SERVERS =
  /^(?:received|x-received|return-path|delivered-to|x-original-to|x-delivered-to|envelopefrom|envelope-to|x-envelope-(?:from|to)|x-spam-relays-\w+|all-(?:trusted|untrusted|internal|external)|x-originating-ip|authentication-results|received-spf|dkim-signature|domainkey-signature|arc-[\w-]+|x-forefront-\S+|x-ms-exchange-\S+|x-microsoft-antispam\S*|list-(?:id|post|help|archive|owner)|x-beenthere|x-mailing-list)$/;

/** Functions that judge the way a message came. */
const ABOUT_TRANSPORT =
  /^(?:check_for_(?:forged_\w+_received_headers|no_hotmail_received_headers|fake_aol_relay_in_rcvd|forged_received_trail|no_rdns_dotcom_helo|matching_env_and_hdr_from)|check_(?:no_relays|all_trusted|relays_unparseable|mailfrom_matches_rcvd|ratware_envelope_from|equal_from_domains|dkim_\w+|for_spf_\w+)|helo_ip_mismatch|gated_through_received_hdr_remover|have_any_bounce_relays|check_\w+_bounce_relays)$/;

/** Whether a rule asks for what a message has only once servers have handled it. */
export function asksForTransport(matcher: WireMatcher): boolean {
  switch (matcher.kind) {
    case 'header':
    case 'exists':
      return WRITTEN_BY_SERVERS.test((matcher.request.split(':')[0] ?? '').toLowerCase());
    case 'eval':
      return ABOUT_TRANSPORT.test(matcher.name);
    default:
      return false;
  }
}
