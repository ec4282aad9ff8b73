namespace ApprovalHub.Domain.Clocks;

/// <summary>A longer limit that was approved (延长审批).</summary>
/// <param name="Amount">By how much, in the unit of the limit.</param>
/// <param name="Approver">In which office it was approved.</param>
/// <param name="By">The person who approved it.</param>
/// <param name="Reason">Why; it is told to the applicant.</param>
/// <param name="ApprovedAt">When it was approved.</param>
public sealed record ClockExtension(Limit Amount, ExtensionApprover Approver, string By, string Reason, DateTimeOffset ApprovedAt);
