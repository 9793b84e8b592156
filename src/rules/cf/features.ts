/**
 * What `can()` and `has()` find in SpamAssassin 4.0.1, by plugin. Not `compat_welcomelist_blocklist`: that is only
 * there after `enable_compat`.
 */
const PLUGIN_FEATURES: Readonly<Record<string, string>> = {
  ASN: 'has_asn_lookup_ipv6 has_asn_geodb has_check_asn has_check_asn_tag',
  AskDNS: 'has_tag_header',
  BodyEval: 'has_check_body_length has_plaintext_body_sig_ratio',
  DKIM: 'has_arc',
  DNSEval: 'has_tflags_domains_only has_tflags_ips_only',
  DecodeShortURLs:
    'has_short_url has_autoclean has_short_url_code has_user_agent has_get has_clear has_timeout has_max_redirections has_short_url_redir',
  HashBL:
    'has_hashbl_bodyre has_hashbl_bodyre_num has_hashbl_emails has_hashbl_uris has_hashbl_ignore has_hashbl_email_regex has_hashbl_email_welcomelist has_hashbl_email_whitelist has_hashbl_tag has_hashbl_sha256 has_hashbl_attachments has_hashbl_email_domain has_hashbl_email_domain_alias',
  MIMEEval: 'has_check_for_ascii_text_illegal has_check_abundant_unicode_ratio has_check_qp_ratio',
  MIMEHeader: 'has_all_header has_tflags_range has_tflags_concat has_tflags_multiple has_capture_rules',
  OLEVBMacro: 'has_olemacro_redirect_uri has_olemacro_mhtml_uri has_olertfobject',
  Pyzor: 'has_fork has_perl',
  Razor2: 'has_fork',
  SPF: 'has_check_for_spf_errors has_check_spf_skipped_noenvfrom',
  URIDNSBL:
    'has_tflags_domains_only has_subtest_for_ranges has_uridnsbl_for_a has_uridnsbl_a_ns has_tflags_notrim has_uridnsbl_skip_mailto',
  URIDetail: 'has_host_key',
};

const CONF_FEATURES =
  'feature_originating_ip_headers feature_dns_local_ports_permit_avoid feature_bayes_auto_learn_on_error feature_uri_host_listed feature_yesno_takes_args feature_bug6558_free feature_edns feature_dns_query_restriction feature_registryboundaries feature_geodb feature_dns_block_rule feature_compile_regexp feature_meta_rules_matching feature_subjprefix feature_bayes_stopwords feature_get_host feature_blocklist_welcomelist feature_welcomelist_blocklist feature_header_address_parser feature_local_tests_only feature_header_first_last feature_header_match_many feature_capture_rules has_tflags_nosubject has_tflags_nolog perl_min_version_5010000';

/** The features of SpamAssassin 4.0.1 that rule files may ask for, given the plugins that count as loaded. */
export function featuresOf(plugins: ReadonlySet<string>): ReadonlySet<string> {
  const features = new Set<string>();
  for (const name of CONF_FEATURES.split(' ')) features.add(`Mail::SpamAssassin::Conf::${name}`);
  for (const plugin of Object.keys(PLUGIN_FEATURES)) {
    const full = `Mail::SpamAssassin::Plugin::${plugin}`;
    if (!plugins.has(full)) continue;
    for (const name of (PLUGIN_FEATURES[plugin] ?? '').split(' ')) features.add(`${full}::${name}`);
  }
  return features;
}
