namespace ApprovalHub.Documents.Models;

/// <summary>A material (申请材料) that was received.</summary>
public sealed record MaterialLine
{
    public required string Name { get; init; }

    /// <summary>原件份数</summary>
    public required int Originals { get; init; }

    /// <summary>复印件份数</summary>
    public required int Copies { get; init; }

    /// <summary>形式, for example 纸质, 电子 or 证照共享.</summary>
    public required string Form { get; init; }

    /// <summary>备注, for example that the original was seen and given back.</summary>
    public string? Note { get; init; }
}
