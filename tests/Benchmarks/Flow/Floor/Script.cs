using System.Data.Common;

namespace ApprovalHub.Benchmarks.Flow.Floor;

/// <summary>
/// The rows that the product writes for one case, as hand-made commands: the same tables, columns and values, with keys and numbers of their
/// own. It is recorded from the product's first case, so it cannot fall behind the product.
/// </summary>
internal sealed class Script(IReadOnlyList<Slot> slots, IReadOnlyList<ActScript> acts)
{
    public IReadOnlyList<Slot> Slots => slots;

    public IReadOnlyList<ActScript> Acts => acts;

    /// <summary>Records a case that the product runs alone, as the first one in its database.</summary>
    public static async Task<Script> RecordAsync(DbConnection connection, ProductRunner product)
    {
        var dumps = new List<(Act Act, TableDump Dump)>();
        var before = await TableDump.TakeAsync(connection);
        await product.OneAsync(async (act, _) => dumps.Add((act, await TableDump.TakeAsync(connection))));
        var slots = Slots_(dumps[^1].Dump);
        var acts = new List<ActScript>();
        foreach (var (act, after) in dumps)
        {
            acts.Add(Act_(act, new Changes(before, after, slots)));
            before = after;
        }
        return new Script(slots, acts);
    }

    private static ActScript Act_(Act act, Changes changes) => new(
        act,
        act == Act.Receive ? [] : [changes.Read("Cases", "Id"), changes.Read("CaseTasks", "CaseId")],
        changes.Scopes(),
        [.. TableDump.Tables.Where(t => t.Table != "NumberCounters").SelectMany(t => changes.Writes(t.Table, t.Key))]);

    private static List<Slot> Slots_(TableDump all)
    {
        var scopes = all.Rows("NumberCounters").Select(r => (string)r.Columns["Scope"].Value).ToList();
        var keys = new[] { ("Cases", "Id"), ("CaseTasks", "Id"), ("CaseMaterials", "Id"), ("CasePapers", "Id"), ("CasePapers", "VerifyCode"), ("FirstAnswers", "Key") }
            .SelectMany(k => all.Rows(k.Item1).Select(r => new Slot(r.Columns[k.Item2].Value, null)));
        var numbers = all.Rows("Cases").Select(r => new Slot(r.Columns["Number"].Value, scopes.Single(s => s.StartsWith("case/", StringComparison.Ordinal))));
        var papers = all.Rows("CasePapers").Select(r => new Slot(
            r.Columns["Number"].Value, scopes.Single(s => $"{s}/".Contains($"/{r.Columns["Kind"].Value}/", StringComparison.Ordinal))));
        return [.. keys, .. numbers, .. papers];
    }
}
