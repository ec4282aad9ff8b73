using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Tracking;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>Forgers who know how the hash is made.</summary>
public sealed class Forged_chains
{
    [HubFact]
    public async Task A_row_with_a_hash_made_to_fit_it_does_not_fit_the_next()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodGranted();
        var third = (await hub.Case(food)).Events[2];

        await Write(hub, third, third.PreviousHash, "某人");

        Assert.Equal(4, (await Read(hub, food)).FirstBroken);
    }

    [HubFact]
    public async Task Where_an_event_was_cut_out_and_the_rest_chained_anew_its_number_is_missing()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodGranted();
        var events = (await hub.Case(food)).Events;
        await using (var db = hub.Db())
            await db.Events.Where(e => e.Sequence == 4).ExecuteDeleteAsync();

        var fifth = await Write(hub, events[4], events[2].Hash, events[4].ByName);
        await Write(hub, events[5], fifth, events[5].ByName);

        Assert.Equal(5, (await Read(hub, food)).FirstBroken);
    }

    /// <summary>Writes an event with another link and name, and a hash that fits it.</summary>
    private static async Task<string> Write(Hub hub, CaseEvent one, string previous, string byName)
    {
        var content = string.Join('\n', one.CaseId.ToString("D"), one.Sequence.ToString(CultureInfo.InvariantCulture), one.Kind,
            (one.At.UtcTicks / 10).ToString(CultureInfo.InvariantCulture), one.ById?.ToString("D"), byName, one.OnBehalfOf, one.Data, previous);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
        await using var db = hub.Db();
        await db.Events.Where(e => e.Sequence == one.Sequence).ExecuteUpdateAsync(
            set => set.SetProperty(e => e.Hash, hash).SetProperty(e => e.PreviousHash, previous).SetProperty(e => e.ByName, byName));
        return hash;
    }

    private static Task<ReadEvents.Chain> Read(Hub hub, ActAnswer on) =>
        hub.As("zwfw-sup1").Ask((ReadEvents.Handler h) => h.HandleAsync(on.CaseId, CancellationToken.None));
}
