namespace ApprovalHub.Domain.Cases;

/// <summary>A paper about to be recorded with a case.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Kind">Kind of paper.</param>
/// <param name="Number">文号</param>
/// <param name="TemplateVersion">Version of the template.</param>
/// <param name="Snapshot">All that it says, as JSON.</param>
/// <param name="VerifyCode">What the QR code leads to.</param>
public sealed record PaperDraft(Guid Id, string Kind, string Number, int TemplateVersion, string Snapshot, string VerifyCode);
