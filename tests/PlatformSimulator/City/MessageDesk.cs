using ApprovalHub.PlatformSimulator.Door;
using ApprovalHub.PlatformSimulator.Rules;
using ApprovalHub.PlatformSimulator.Store;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.PlatformSimulator.City;

/// <summary>Takes messages; what becomes of them is said later.</summary>
internal sealed class MessageDesk(World world, Acknowledger acknowledger)
{
    private readonly RowDesk desk = new(world, Platform.City, world.Keys.Fields());

    public async Task<IResult> TakeAsync(HttpRequest request)
    {
        var message = await Told.ReadAsync<Message>(request);
        if (!Guid.TryParse(message.MessageId, out _))
            throw new UnreadableException("消息须有 messageId。");
        if (message.Type is null || !DataSets.Names.Contains(message.Type))
            return Told.Error(StatusCodes.Status422UnprocessableEntity, "FIELD:type", $"没有数据集“{message.Type}”。");
        var (row, mistake) = desk.Read(Incoming(message, message.Type));
        Judgement judgement;
        Held? held;
        lock (world.Holdings.Sync)
        {
            judgement = desk.Take(row, mistake);
            held = world.Holdings[Platform.City].Find(message.MessageId);
        }
        if (judgement.Outcome == Outcome.Accepted)
            acknowledger.Begin(message.MessageId);
        return judgement.Outcome switch
        {
            Outcome.Accepted or Outcome.Duplicate => Told.Json(new { receiptNo = held!.Row.ReceiptNo }, StatusCodes.Status202Accepted),
            Outcome.Deferred => Told.Error(StatusCodes.Status409Conflict, judgement.Code!, judgement.Message),
            _ => Told.Error(StatusCodes.Status422UnprocessableEntity, judgement.Code!, judgement.Message),
        };
    }

    /// <summary>What became of a message.</summary>
    public IResult Find(string id)
    {
        lock (world.Holdings.Sync)
        {
            return world.Holdings[Platform.City].Find(id) is { } held
                ? Told.Json(new { messageId = held.Row.RowGuid, held.Row.ReceiptNo, result = held.Standing, held.Verdict?.Code, held.Verdict?.Message })
                : Told.Error(StatusCodes.Status404NotFound, "UNKNOWN", $"没有消息“{id}”。");
        }
    }

    private static Incoming Incoming(Message message, string type) => new(Platform.City, type)
    {
        RowGuid = message.MessageId,
        ProjectNo = message.ProjectNo,
        Sequence = message.Sequence,
        Version = message.Version,
        Time = message.Time,
        Skips = message.Skips,
        Data = message.Body,
    };
}
