namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>A material as handed in.</summary>
public sealed record MaterialInput
{
    /// <summary>Its code on the matter's list, for example <c>M01</c>; another one is refused with <c>MATERIAL_NOT_LISTED</c>.</summary>
    public required string Code { get; init; }

    public int Originals { get; init; }

    public int Copies { get; init; }

    public MaterialWay Way { get; init; }

    /// <summary>When a parcel with what is owed arrived, where that was before it is taken in; for <see cref="MaterialWay.Posted"/> only, at a window.</summary>
    public DateTimeOffset? ArrivedAt { get; init; }
}
