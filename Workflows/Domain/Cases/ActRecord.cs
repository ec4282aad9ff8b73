namespace ApprovalHub.Domain.Cases;

/// <summary>What an act puts on record beside outcome and opinion, for the paper that the law wants of it. It lives on in paper and event.</summary>
public abstract record ActRecord;
