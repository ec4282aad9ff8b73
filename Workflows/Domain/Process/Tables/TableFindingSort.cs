namespace ApprovalHub.Domain.Process.Tables;

/// <summary>Sorts of <see cref="TableFinding"/>; only the first two are faults.</summary>
public enum TableFindingSort
{
    /// <summary>No case can fulfil the row's conditions.</summary>
    Impossible,

    /// <summary>Every case of the row is caught by earlier ones.</summary>
    NeverHit,

    /// <summary>Some case fulfils the row and an earlier one that leads elsewhere: the earlier one counts.</summary>
    Overlap,

    /// <summary>Some case fulfils no row and leaves by <c>Default</c>.</summary>
    Gap,

    /// <summary>Too many conditions meet for all cases to be looked at.</summary>
    Tangled,
}
