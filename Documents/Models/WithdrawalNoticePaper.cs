namespace ApprovalHub.Documents.Models;

/// <summary>撤回通知书: the applicant withdrew before the decision.</summary>
public sealed record WithdrawalNoticePaper : EndLetter;
