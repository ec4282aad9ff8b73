using ApprovalHub.PlatformSimulator.Door;
using ApprovalHub.PlatformSimulator.Faults;
using ApprovalHub.PlatformSimulator.Rules;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.PlatformSimulator.Province;

/// <summary>Takes batches, and answers row by row.</summary>
internal sealed class BatchDesk(World world)
{
    private const int Most = 200;
    private readonly RowDesk desk = new(world, Platform.Province, cipher: null);

    public async Task<IResult> TakeAsync(string dataSet, HttpRequest request)
    {
        if (!DataSets.Names.Contains(dataSet))
            return Told.Error(StatusCodes.Status404NotFound, "DATASET", $"没有数据集“{dataSet}”。");
        var batch = await Told.ReadAsync<Batch>(request);
        if (batch.Rows is not { Count: > 0 } rows || string.IsNullOrWhiteSpace(batch.Id))
            throw new UnreadableException("批次须有批号和数据。");
        if (rows.Count > Most)
            return Told.Error(StatusCodes.Status413PayloadTooLarge, "BATCH", $"一批不超过 {Most} 条，收到 {rows.Count} 条。");
        if (rows.Any(row => !Guid.TryParse(row.RowGuid, out _)))
            throw new UnreadableException("每条数据须有 rowGuid。");
        var read = rows.Select(row => (row.RowGuid, Read: desk.Read(Incoming(dataSet, row)))).ToList();
        var answers = new List<object>();
        lock (world.Holdings.Sync)
        {
            foreach (var (key, (row, mistake)) in read)
                answers.Add(Answer(key!, desk.Take(row, mistake)));
            if (world.Dice.Strikes(Platform.Province, FaultNames.Twice))
                answers.AddRange(read.Select(r => Answer(r.RowGuid!, desk.Take(r.Read.Row, r.Read.Mistake))));
        }
        return Told.Json(new { batch = batch.Id, rows = answers });
    }

    private static Incoming Incoming(string dataSet, Batch.Line row) => new(Platform.Province, dataSet)
    {
        RowGuid = row.RowGuid,
        ProjectNo = row.ProjectNo,
        Sequence = row.Sequence,
        Version = row.Version,
        Time = row.Time,
        Skips = row.Skips,
        Data = row.Data,
    };

    private static object Answer(string key, Judgement judgement) => new { rowGuid = key, result = judgement.Outcome, judgement.Code, judgement.Message };
}
