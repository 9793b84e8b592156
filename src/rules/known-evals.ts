/** What a function of SpamAssassin needs besides the message: nothing, the network, or a database learned on the host. */
export type EvalKind = 'local' | 'network' | 'learn';

/** The functions that SpamAssassin 4.0.1 and its plugins offer to `eval:` rules, by need and plugin. */
export const KNOWN_EVALS: Readonly<Record<EvalKind, Readonly<Record<string, string>>>> = {
  local: {
    AccessDB: 'check_access_database',
    AntiVirus: 'check_microsoft_executable check_suspect_name',
    AuthRes: 'check_authres_result',
    BodyEval:
      'check_blank_line_ratio check_body_length check_stock_info multipart_alternative_difference multipart_alternative_difference_count plaintext_body_length plaintext_body_sig_ratio plaintext_sig_length tvd_vertical_words',
    FreeMail: 'check_freemail_body check_freemail_from check_freemail_header check_freemail_replyto',
    FromNameSpoof:
      'check_fromname_contains_email check_fromname_different check_fromname_domain_differ check_fromname_equals_replyto check_fromname_equals_to check_fromname_owners_differ check_fromname_spoof',
    HTMLEval:
      'check_iframe_src html_charset_faraway html_eval html_image_only html_image_ratio html_range html_tag_balance html_tag_exists html_test html_text_match html_text_not_match html_title_subject_ratio',
    HTTPSMismatch: 'check_https_http_mismatch',
    HeaderEval:
      'check_equal_from_domains check_for_fake_aol_relay_in_rcvd check_for_faraway_charset_in_headers check_for_forged_eudoramail_received_headers check_for_forged_gmail_received_headers check_for_forged_gw05_received_headers check_for_forged_hotmail_received_headers check_for_forged_juno_received_headers check_for_forged_yahoo_received_headers check_for_matching_env_and_hdr_from check_for_missing_to_header check_for_msn_groups_headers check_for_no_hotmail_received_headers check_for_shifted_date check_for_to_in_subject check_for_unique_subject_id check_header_count_range check_illegal_chars check_messageid_not_usable check_outlook_message_id check_ratware_envelope_from check_ratware_name_id check_unresolved_template gated_through_received_hdr_remover received_within_months similar_recipients sorted_recipients subject_is_all_caps',
    ImageInfo:
      'image_count image_name_regex image_named image_size_exact image_size_range image_to_text_ratio pixel_coverage',
    MIMEEval:
      'check_abundant_unicode_ratio check_base64_length check_for_ascii_text_illegal check_for_faraway_charset check_for_mime check_for_mime_html check_for_mime_html_only check_for_uppercase check_ma_non_text check_mime_multipart_ratio check_msg_parse_flags check_qp_ratio',
    OLEVBMacro:
      'check_olemacro check_olemacro_csv check_olemacro_download_exe check_olemacro_encrypted check_olemacro_malice check_olemacro_mhtml_uri check_olemacro_redirect_uri check_olemacro_renamed check_olemacro_zip_password check_oleobject check_olertfobject',
    PDFInfo:
      'pdf_count pdf_image_count pdf_image_size_exact pdf_image_size_range pdf_image_to_text_ratio pdf_is_empty_body pdf_is_encrypted pdf_match_details pdf_match_fuzzy_md5 pdf_match_md5 pdf_name_regex pdf_named pdf_pixel_coverage',
    Phishing: 'check_phishing',
    RelayEval:
      'check_all_trusted check_for_forged_received_ip_helo check_for_forged_received_trail check_for_from_domain_in_received_headers check_for_illegal_ip check_for_no_rdns_dotcom_helo check_for_numeric_helo check_for_sender_no_reverse check_no_relays check_relays_unparseable helo_ip_mismatch',
    Shortcircuit: 'check_shortcircuit',
    TextCat: 'check_body_8bits check_language',
    URIDetail: 'check_uri_detail',
    URIEval: 'check_for_http_redirector check_https_ip_mismatch check_uri_truncated',
    URILocalBL: 'check_uri_local_bl',
    VBounce: 'check_welcomelist_bounce_relays check_whitelist_bounce_relays have_any_bounce_relays',
    WLBLEval:
      'check_forged_in_default_welcomelist check_forged_in_default_whitelist check_forged_in_welcomelist check_forged_in_whitelist check_from_in_blacklist check_from_in_blocklist check_from_in_default_welcomelist check_from_in_default_whitelist check_from_in_list check_from_in_welcomelist check_from_in_whitelist check_mailfrom_matches_rcvd check_replyto_in_list check_to_in_all_spam check_to_in_blacklist check_to_in_blocklist check_to_in_list check_to_in_more_spam check_to_in_welcomelist check_to_in_whitelist check_uri_host_in_blacklist check_uri_host_in_blocklist check_uri_host_in_welcomelist check_uri_host_in_whitelist check_uri_host_listed',
    WelcomeListSubject:
      'check_subject_in_blacklist check_subject_in_blocklist check_subject_in_welcomelist check_subject_in_whitelist',
  },
  network: {
    ASN: 'check_asn',
    DCC: 'check_dcc check_dcc_reputation_range',
    DKIM: 'check_arc_signed check_arc_valid check_dkim_adsp check_dkim_dependable check_dkim_signall check_dkim_signed check_dkim_signsome check_dkim_testing check_dkim_valid check_dkim_valid_author_sig check_dkim_valid_envelopefrom check_dkim_verified check_for_def_dkim_welcomelist_from check_for_def_dkim_whitelist_from check_for_dkim_welcomelist_from check_for_dkim_whitelist_from',
    DMARC: 'check_dmarc_missing check_dmarc_none check_dmarc_pass check_dmarc_quarantine check_dmarc_reject',
    DNSEval:
      'check_dns_sender check_rbl check_rbl_accreditor check_rbl_envfrom check_rbl_from_domain check_rbl_from_host check_rbl_headers check_rbl_ns_from check_rbl_rcvd check_rbl_sub check_rbl_txt',
    DecodeShortURLs:
      'short_url short_url_200 short_url_404 short_url_chained short_url_code short_url_loop short_url_maxchain short_url_redir short_url_tests',
    HashBL:
      'check_hashbl_attachments check_hashbl_bodyre check_hashbl_emails check_hashbl_tag check_hashbl_uris',
    Pyzor: 'check_pyzor',
    Razor2: 'check_razor2 check_razor2_range',
    SPF: 'check_for_def_spf_welcomelist_from check_for_def_spf_whitelist_from check_for_spf_fail check_for_spf_helo_fail check_for_spf_helo_neutral check_for_spf_helo_none check_for_spf_helo_pass check_for_spf_helo_permerror check_for_spf_helo_softfail check_for_spf_helo_temperror check_for_spf_neutral check_for_spf_none check_for_spf_pass check_for_spf_permerror check_for_spf_softfail check_for_spf_temperror check_for_spf_welcomelist_from check_for_spf_whitelist_from check_spf_skipped_noenvfrom',
    URIDNSBL: 'check_uridnsbl',
  },
  learn: {
    AWL: 'check_from_in_auto_welcomelist check_from_in_auto_whitelist',
    Bayes: 'check_bayes',
    TxRep: 'check_senders_reputation',
  },
};

const KINDS: ReadonlyMap<string, EvalKind> = new Map(
  (['local', 'network', 'learn'] as const).reduce<(readonly [string, EvalKind])[]>((entries, kind) => {
    const byPlugin = KNOWN_EVALS[kind];
    for (const plugin of Object.keys(byPlugin)) {
      for (const name of (byPlugin[plugin] ?? '').split(' ')) entries.push([name, kind]);
    }
    return entries;
  }, []),
);

/** What a function needs; undefined for one that SpamAssassin does not have. */
export function evalKindOf(name: string): EvalKind | undefined {
  return KINDS.get(name);
}
