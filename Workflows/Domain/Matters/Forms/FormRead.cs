namespace ApprovalHub.Domain.Matters.Forms;

/// <summary>A form as it was read, or every fault of it.</summary>
/// <param name="Form">Null where there is a fault.</param>
/// <param name="Faults">With place and values.</param>
public sealed record FormRead(MatterForm? Form, IReadOnlyList<MatterFault> Faults);
