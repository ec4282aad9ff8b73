using ApprovalHub.Features.Matters;
using ApprovalHub.Features.Matters.Import;
using ApprovalHub.Features.People;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Tests.Templates;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Acts;

/// <summary>A change of the book rests on the book as it was read: of two at once the second is refused and tries again on what is there then.</summary>
public sealed class Book_changes_take_turns
{
    private static readonly DateOnly First = new(2026, 10, 12), Last = new(2026, 10, 13);

    [HubFact]
    public async Task Two_leaves_at_once_never_empty_a_post()
    {
        await using var hub = await OpenAsync(async h =>
        {
            h.AsHere("scjg-rev2");
            await Leave(h, "scjg-rev2");
        });

        await Refused.With("BOOK_CHANGED", () => Leave(hub.As("scjg-rev1"), "scjg-rev1"));
        await Refused.With("POST_UNATTENDED", () => Leave(hub, "scjg-rev1"));
    }

    [HubFact]
    public async Task A_template_is_not_held_against_matters_that_change_meanwhile()
    {
        var armed = false;
        await using var hub = await OpenAsync(h => h.Republish("食品经营许可", m => m with { Promised = new(9, m.Promised.Unit) }), () => armed);
        var sheet = await hub.Submits(await hub.Draws(TemplateActs.Shipped("standard")), hub.Today);
        armed = true;

        await Refused.With("BOOK_CHANGED", () => hub.LetsOut(sheet));
    }

    [HubFact]
    public async Task Matters_are_not_imported_over_matters_that_change_meanwhile()
    {
        await using var hub = await OpenAsync(h => h.Republish("食品经营许可", m => m with { Promised = new(9, m.Promised.Unit) }));
        Task<PublishMatters.Outcome> Import() => hub.As("zwfw-admin1").Ask((PublishMatters.Handler h) =>
            h.HandleAsync(new PublishMatters.Command(FasterFood(), hub.Today.AddDays(1)), CancellationToken.None));

        await Refused.With("BOOK_CHANGED", Import);
        Assert.Equal([DemoCentre.Matter("食品经营许可").Code], (await Import()).Published.Select(p => p.Version.MatterCode));
    }

    /// <summary>The shipped matters, food licences promised in eight working days.</summary>
    private static IReadOnlyList<SeedFile> FasterFood() => [.. DemoCentre.Files.Centre
        .Where(f => f.Name is "matters.csv" or "materials.csv" or "special-procedures.csv")
        .Select(f => SeedFile.FromText(f.Name, System.Text.Encoding.UTF8.GetString(f.Bytes.Span).Replace("所载15个工作日,,,,10,WorkDay", "所载15个工作日,,,,8,WorkDay", StringComparison.Ordinal)))];

    private static Task<bool> Leave(Hub hub, string account) => hub.Ask(async (RecordLeave.Handler h) =>
    {
        await h.HandleAsync(new RecordLeave.Command(DemoCentre.Person(account), First, Last), CancellationToken.None);
        return true;
    });

    /// <summary>A hub in which somebody else is faster: between the first change's reading and its writing.</summary>
    /// <param name="meanwhile">What they do.</param>
    /// <param name="armed">Whether the next writing is the one; the very first, unless said.</param>
    internal static async Task<Hub> OpenAsync(Func<Hub, Task> meanwhile, Func<bool>? armed = null)
    {
        Hub? hub = null;
        var faster = new Faster(() => meanwhile(hub!), armed ?? (() => true));
        hub = await Hub.OpenAsync(services => services.AddScoped<IHubDb>(_ => TestDatabase.Open(hub!.ConnectionString, faster)));
        await hub.Change(_ => { });
        return hub;
    }

    private sealed class Faster(Func<Task> change, Func<bool> armed) : SaveChangesInterceptor
    {
        private int left = 1;

        public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (armed() && Interlocked.Exchange(ref left, 0) == 1)
                await change();
            return result;
        }
    }
}
