using System.Text.Json;
using ApprovalHub.PlatformSimulator.City;
using ApprovalHub.PlatformSimulator.Door;
using ApprovalHub.PlatformSimulator.Store;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.PlatformSimulator.Control;

/// <summary>What the platforms have for the hub: put in, looked at, brought by hand.</summary>
internal sealed class InboundControl(World world, Bringer bringer)
{
    public IResult All()
    {
        lock (world.Holdings.Sync)
        {
            return Told.Json(world.Holdings.Inbound.Items.Select(item => new { item, brought = world.Holdings.Inbound.IsBrought(item.Id), receipt = world.Holdings.Inbound.ReceiptOf(item.Id) })
                .ToList());
        }
    }

    /// <summary>Puts in what the hub is to be given; what the city has is brought at once.</summary>
    public async Task<IResult> AddAsync(HttpRequest request)
    {
        var wanted = await Told.ReadAsync<NewItem>(request);
        if (!InboundDesk.Kinds.Contains(wanted.Kind) || wanted.Data is not { ValueKind: JsonValueKind.Object } data)
            throw new UnreadableException($"An item has data and one of the kinds {string.Join(", ", InboundDesk.Kinds)}.");
        var item = new InboundItem(wanted.Id ?? Guid.CreateVersion7().ToString("N"), wanted.Kind, wanted.Time ?? Wire.Time(world.Clock.GetUtcNow()), data.Clone()) { Platform = wanted.Platform ?? Platform.Province };
        lock (world.Holdings.Sync)
        {
            if (world.Holdings.Inbound.Find(item.Id) is not null)
                return Told.Error(StatusCodes.Status409Conflict, "CONFLICT", $"There is an item '{item.Id}'.");
            world.Holdings.Keep(new Entry { Inbound = item });
        }
        await world.Holdings.FlushedAsync();
        if (item.Platform == Platform.City)
            bringer.Begin(item);
        return Told.Json(item);
    }

    /// <summary>Brings an item of the city once more, rightly or as somebody else would.</summary>
    public async Task<IResult> BringAsync(string id, HttpRequest request, CancellationToken stop)
    {
        var wanted = await Told.ReadAsync<Bring>(request);
        InboundItem? item;
        lock (world.Holdings.Sync)
            item = world.Holdings.Inbound.Find(id);
        if (item is not { Platform: Platform.City })
            return Told.Error(StatusCodes.Status404NotFound, "UNKNOWN", $"The city has no item '{id}'.");
        return await bringer.BringAsync(item, wanted.How, stop) is var (status, body) ? Told.Json(new { status, body })
            : Told.Error(StatusCodes.Status502BadGateway, "AWAY", "The hub cannot be reached.");
    }

    private sealed record NewItem(Platform? Platform, string? Id, string Kind, string? Time, JsonElement? Data);

    private sealed record Bring(BringHow How);
}
