using System.Globalization;
using Elsa.Workflows;

namespace ApprovalHub.Elsa.Running;

/// <summary>Ids within one case: counted on from those of its state, so that a step is pure (HOUSE.md D3) and its state small.</summary>
internal sealed class CountedIds : IIdentityGenerator
{
    private int last;

    /// <summary>Begins after the ids that are in use.</summary>
    public void After(IEnumerable<string> used) =>
        last = used.Select(u => int.TryParse(u, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).DefaultIfEmpty().Max();

    public string GenerateId() => (++last).ToString(CultureInfo.InvariantCulture);
}
