namespace ApprovalHub.PlatformSimulator.Rules;

/// <summary>What a field's text must look like.</summary>
internal enum FieldKind
{
    Text,
    Time,
    Date,
    Area,
    Number,
    CreditCode,
    Json,
    Materials,
}
