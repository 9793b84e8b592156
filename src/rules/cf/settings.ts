export type SettingShape = 'flag' | 'number' | 'switch' | 'text' | 'optional';

/** No value. */
const FLAGS =
  'clear_asn_lookups clear_dns_query_restriction clear_dns_servers clear_internal_networks clear_msa_networks clear_originating_ip_headers clear_report_template clear_trusted_networks clear_unsafe_report_template clear_util_rb dns_local_ports_none';

/** A number; some take a unit or several. */
const NUMBERS =
  'auto_welcomelist_factor auto_welcomelist_file_mode auto_welcomelist_ipv4_mask_len auto_welcomelist_ipv6_mask_len bayes_auto_learn_threshold_nonspam bayes_auto_learn_threshold_spam bayes_expiry_max_db_size bayes_file_mode bayes_journal_max_size bayes_max_token_length bayes_min_ham_num bayes_min_spam_num body_part_scan_size dcc_body_max dcc_fuz1_max dcc_fuz2_max dcc_learn_score dcc_rep_percent dkim_minimum_key_bits dns_block_time extracttext_maxparts extracttext_timeout fns_check fns_extrachars freemail_add_describe_email freemail_import_def_welcomelist_auth freemail_import_welcomelist_auth freemail_max_body_emails freemail_max_body_freemails freemail_skip_bulk_envfrom freemail_skip_when_over_max max_short_url_redirections max_short_urls olemacro_max_file olemacro_num_mime olemacro_num_zip olemacro_zip_depth phishing_phishstats_minscore pyzor_count_min pyzor_fork pyzor_max pyzor_perl pyzor_welcomelist_factor pyzor_welcomelist_min rawbody_part_scan_size razor_fork report_safe report_wrap_width required_score resource_limit_cpu resource_limit_mem shortcircuit_ham_score shortcircuit_max_spam_score shortcircuit_min_ham_score shortcircuit_spam_score spamcop_max_report_size textcat_acceptable_score textcat_max_languages textcat_max_ngrams textcat_optimal_ngrams txrep_autolearn txrep_dilution_factor txrep_expiry_days txrep_factor txrep_ipv4_mask_len txrep_ipv6_mask_len txrep_learn_bonus txrep_learn_penalty txrep_report_details txrep_weight_domain txrep_weight_email txrep_weight_email_ip txrep_weight_helo txrep_weight_ip txrep_welcomelist_out uridnsbl_max_domains url_shortener_cache_autoclean url_shortener_cache_ttl url_shortener_timeout use_razor2';

/** `0` or `1`, `no` or `yes`. */
const SWITCHES =
  'allow_user_rules always_trust_envelope_sender asn_prefer_geodb asn_use_dns asn_use_geodb auto_welcomelist_distinguish_signed bayes_auto_expire bayes_auto_learn bayes_auto_learn_on_error bayes_learn_during_report bayes_learn_to_journal bayes_sql_username_authorized bayes_use_hapaxes dmarc_save_reports do_not_use_mail_spf do_not_use_mail_spf_query fold_headers ignore_always_matching_regexps ignore_received_spf_header normalize_charset olemacro_extended_scan olemacro_prefer_contentdisposition parse_dkim_uris phishing_uri_noparam run_reuse_tests_only skip_rbl_checks skip_uribl_checks txrep_spf txrep_track_messages uridnsbl_skip_mailto url_shortener_loginfo use_auto_welcomelist use_bayes use_bayes_rules use_dcc use_dcc_rep use_learner use_newest_received_spf_header use_pyzor use_txrep user_scores_fallback_to_global';

/** Any value, at least one word. */
const TEXTS =
  'uridnsbl uridnssub urirhsbl urirhssub urinsrhsbl urinsrhssub urifullnsrhsbl urifullnsrhssub add_header adsp_override all_spam_to asn_lookup asn_lookup_ipv6 asn_prefix authres_ignored_authserv authres_networks authres_trusted_authserv auto_welcomelist_db_modules auto_welcomelist_factory auto_welcomelist_path bayes_ignore_from bayes_ignore_header bayes_ignore_to bayes_path bayes_seen_ttl bayes_sql_dsn bayes_sql_override_username bayes_sql_password bayes_sql_username bayes_stopword_languages bayes_store_module bayes_token_sources bayes_token_ttl blocklist_from blocklist_subject blocklist_to blocklist_uri_host country_db_path country_db_type dcc_dccifd_path dcc_home dcc_options dcc_path dcc_timeout dccifd_options def_welcomelist_auth def_welcomelist_from_dkim def_welcomelist_from_rcvd def_welcomelist_from_spf delist_uri_host dkim_timeout dns_available dns_block_rule dns_local_ports_avoid dns_local_ports_permit dns_options dns_query_restriction dns_server dns_test_interval enable_compat enlist_addrlist enlist_uri_host envelope_sender_header extracttext_external extracttext_use fns_add_addrlist fns_ignore_dkim fns_ignore_headers fns_remove_addrlist freemail_domains freemail_welcomelist geodb_module geodb_options geodb_search_path hashbl_email_domain_alias hashbl_email_regex hashbl_email_welcomelist hashbl_ignore inactive_languages internal_networks loadplugin lock_method mbox_format_from_regex more_spam_to msa_networks ok_languages ok_locales olemacro_download_marker olemacro_exts olemacro_macro_exts olemacro_skip_ctypes olemacro_skip_exts olemacro_zips originating_ip_headers phishing_openphish_feed phishing_phishstats_feed phishing_phishtank_feed pyzor_options pyzor_path pyzor_server_file pyzor_timeout razor_config razor_timeout rbl_headers rbl_timeout redirector_pattern remove_header report_charset report_contact report_hostname report_safe_copy_headers reuse rewrite_header shortcircuit spamcop_from_address spamcop_relayhost spamcop_to_address spf_timeout subjprefix time_limit trusted_networks tryplugin txrep_factory txrep_user2global_ratio unblocklist_from unwelcomelist_auth unwelcomelist_from unwelcomelist_from_dkim unwelcomelist_from_rcvd unwelcomelist_from_spf uri_block_cc uri_block_cidr uri_block_cont uri_block_exclude uri_block_isp uri_country_db_isp_path uri_country_db_path uri_host_lists uridnsbl_skip_domain uridnsbl_timeout url_shortener url_shortener_cache_dsn url_shortener_cache_password url_shortener_cache_type url_shortener_cache_username url_shortener_get url_shortener_user_agent user_awl_dsn user_awl_sql_override_username user_awl_sql_password user_awl_sql_table user_awl_sql_username user_scores_dsn user_scores_ldap_password user_scores_ldap_username user_scores_sql_custom_query user_scores_sql_password user_scores_sql_username util_rb_2tld util_rb_3tld util_rb_tld welcomelist_allows_relays welcomelist_auth welcomelist_bounce_relays welcomelist_from welcomelist_from_dkim welcomelist_from_rcvd welcomelist_from_spf welcomelist_subject welcomelist_to welcomelist_uri_host';

/** A value or none. */
const OPTIONAL =
  'clear_headers clear_uridnsbl_skip_domain clear_url_shortener report report_template unsafe_report unsafe_report_template version_tag';

const SHAPES: ReadonlyMap<string, SettingShape> = new Map([
  ...named(FLAGS, 'flag'),
  ...named(NUMBERS, 'number'),
  ...named(SWITCHES, 'switch'),
  ...named(TEXTS, 'text'),
  ...named(OPTIONAL, 'optional'),
]);

function named(names: string, shape: SettingShape): readonly (readonly [string, SettingShape])[] {
  return names.split(' ').map((name) => [name, shape] as const);
}

/** Directives whose older name does not follow from the new one. */
const OLD_NAMES: Readonly<Record<string, string>> = {
  required_hits: 'required_score',
  clear_dns_query_restrictions: 'clear_dns_query_restriction',
};

/** A directive's present name: `-` is `_`, and the `whitelist` and `blacklist` forms go by their new names. */
export function presentName(written: string): string {
  const name = written
    .toLowerCase()
    .replace(/-/g, '_')
    .replace(/whitelist/, 'welcomelist')
    .replace(/blacklist/, 'blocklist');
  return Object.prototype.hasOwnProperty.call(OLD_NAMES, name) ? (OLD_NAMES[name] ?? name) : name;
}

/** What value a setting of SpamAssassin 4.0.1 or its plugins takes; undefined for a name that is none. */
export function shapeOf(name: string): SettingShape | undefined {
  if (/^bayes_stopword_[a-z]{2}$/.test(name) || /^hashbl_acl_[a-z0-9]{1,32}$/.test(name)) return 'text';
  return SHAPES.get(name);
}

/** Whether a value fits its setting; a sentence where it does not. */
export function misfit(shape: SettingShape, value: string): string | undefined {
  switch (shape) {
    case 'flag':
      return value === '' ? undefined : 'This setting takes no value.';
    case 'number':
      return /^[-+]?\d+(?:\.\d*)?(?:\s|$)/.test(value) ? undefined : 'This setting takes a number.';
    case 'switch':
      return /^(?:0|1|no|yes)$/i.test(value) ? undefined : 'This setting takes 0 or 1.';
    case 'text':
    case 'optional':
      return undefined;
  }
}
