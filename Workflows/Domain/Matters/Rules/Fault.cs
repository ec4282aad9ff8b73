namespace ApprovalHub.Domain.Matters.Rules;

/// <summary>Says a fault, or nothing.</summary>
internal static class Fault
{
    public static IEnumerable<MatterFault> If(bool broken, string code, string field) => broken ? [new MatterFault(code, field)] : [];

    public static IEnumerable<MatterFault> If(bool broken, string code, string field, string name, object? value) =>
        broken ? [new MatterFault(code, field).With(name, value)] : [];
}
