namespace ApprovalHub.Documents.Models;

/// <summary>A material that a correction notice asked for, as it came in.</summary>
public sealed record CorrectedLine
{
    public required string Name { get; init; }

    /// <summary>What the notice had asked.</summary>
    public required string Asked { get; init; }

    public required int Originals { get; init; }

    public required int Copies { get; init; }

    /// <summary>形式, for example 纸质 or 电子上传.</summary>
    public required string Form { get; init; }
}
