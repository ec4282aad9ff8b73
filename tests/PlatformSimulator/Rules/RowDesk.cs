using ApprovalHub.PlatformSimulator.Crypto;
using ApprovalHub.PlatformSimulator.Faults;
using ApprovalHub.PlatformSimulator.Store;

namespace ApprovalHub.PlatformSimulator.Rules;

/// <summary>Takes rows for one platform: opens and checks their fields, then holds them against what is there already.</summary>
/// <param name="world">The program.</param>
/// <param name="platform">Which platform.</param>
/// <param name="cipher">Opens personal fields; null where they come open.</param>
internal sealed class RowDesk(World world, Platform platform, FieldCipher? cipher)
{
    private readonly FieldReader reader = new(platform, cipher);

    /// <summary>A row that can be held against the others; or what is wrong with it by itself.</summary>
    public (Row? Row, Judgement? Mistake) Read(Incoming incoming)
    {
        if (incoming.Mistake() is { } mistake)
            return (null, mistake);
        var (fields, unfit) = reader.Open(incoming.DataSet, incoming.Data!.Value);
        var row = new Row
        {
            Platform = platform,
            RowGuid = incoming.RowGuid!,
            ProjectNo = incoming.ProjectNo!,
            Sequence = incoming.Sequence!.Value,
            Version = incoming.Version!.Value,
            DataSet = incoming.DataSet,
            Time = incoming.Time!,
            Skips = incoming.Skips,
            Data = incoming.Data.Value.Clone(),
            Hash = Wire.ContentHash(fields),
            ReceiptNo = platform == Platform.City ? $"XX{Guid.CreateVersion7():N}".ToUpperInvariant() : null,
            Arrived = world.Clock.GetUtcNow(),
        };
        return (row, unfit);
    }

    /// <summary>Takes a row that was read, or says why not. The caller holds the holdings' lock.</summary>
    public Judgement Take(Row? row, Judgement? mistake)
    {
        var judgement = row is null ? mistake! : Judge(row, mistake);
        world.Tally.Add(platform, judgement.Outcome switch
        {
            Outcome.Accepted => "accepted",
            Outcome.Duplicate => "repeat",
            Outcome.Deferred => "deferred",
            _ => "refused:" + judgement.Code,
        });
        if (judgement.Outcome == Outcome.Accepted)
            world.Holdings.Keep(new Entry { Row = row });
        return judgement;
    }

    private Judgement Judge(Row row, Judgement? mistake)
    {
        var shelf = world.Holdings[platform];
        if (shelf.Find(row.RowGuid) is { } held)
            return held.Row.IsSameAs(row) ? Judgement.Duplicate : Conflict("该标识已属于另一条数据。");
        if (mistake is not null)
            return mistake;
        var file = shelf.Case(row.ProjectNo);
        var versions = file?.Versions(row.Sequence) ?? [];
        if (versions.Any(other => other.Row.Version == row.Version))
            return Conflict("该版本已用另一标识报送。");
        if (versions.Any(other => other.Row.DataSet != row.DataSet))
            return Conflict("此前的版本属于另一数据集。");
        if (versions.Any(other => other.Row.Version > row.Version))
            return new Judgement(Outcome.Rejected, "VERSION", "平台已有更新的版本。");
        if (!(file ?? new CaseFile()).IsNext(row.Sequence, row.Skips ?? []))
            return new Judgement(Outcome.Deferred, "ORDER", $"第 {row.Sequence - 1} 条尚未收到。");
        return world.Dice.Strikes(platform, FaultNames.Refuse)
            ? new Judgement(Outcome.Rejected, world.Dice.Plan.RefuseCode, "数据校验未通过，请核对。")
            : Judgement.Accepted;
    }

    private static Judgement Conflict(string message) => new(Outcome.Rejected, "CONFLICT", message);
}
