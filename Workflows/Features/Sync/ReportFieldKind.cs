namespace ApprovalHub.Features.Sync;

/// <summary>What sort of value a field of a report holds.</summary>
public enum ReportFieldKind
{
    Text,

    /// <summary>One of a list of our own values, which each platform's code table translates.</summary>
    Code,

    Number,

    /// <summary>true or false.</summary>
    Flag,

    /// <summary>yyyy-MM-dd</summary>
    Day,

    /// <summary>ISO 8601.</summary>
    Instant,
}
