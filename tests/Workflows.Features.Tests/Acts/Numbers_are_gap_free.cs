using System.Globalization;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Acts;

public sealed class Numbers_are_gap_free
{
    private const string Food = "食品经营许可";
    private const int Receivers = 16;
    private const int CasesEach = 4;

    [HubFact]
    public async Task A_case_number_is_the_matter_the_day_and_the_sequence_of_the_day()
    {
        await using var hub = await Hub.OpenAsync();
        var code = DemoCentre.Matter(Food).Code;
        hub.As(Hub.Clerk);

        Assert.Equal($"{code}202609180001", (await hub.Receive(Food, Applicants.Company)).Number);
        Assert.Equal($"{code}202609180002", (await hub.Receive(Food, Applicants.Person)).Number);
        Assert.Equal($"{DemoCentre.Matter("个体工商户").Code}202609180001", (await hub.Receive("个体工商户", Applicants.Person)).Number);
        Assert.Equal($"{code}202609190001", (await hub.At("2026-09-19 00:00").Receive(Food, Applicants.Company)).Number);
    }

    [HubFact]
    public async Task A_new_year_begins_with_number_one()
    {
        await using var hub = await Hub.OpenAsync();
        hub.As(Hub.Clerk).At("2025-12-31 23:59");
        Assert.Equal("红市场监管收〔2025〕1号", (await hub.Receive(Food, Applicants.Company)).Papers.Single().Number);
        Assert.Equal("红市场监管收〔2025〕2号", (await hub.Receive(Food, Applicants.Company)).Papers.Single().Number);

        hub.At("2026-01-01 00:00");
        Assert.Equal("红市场监管收〔2026〕1号", (await hub.Receive(Food, Applicants.Company)).Papers.Single().Number);
    }

    [HubFact]
    public async Task Sixteen_at_once_with_failures_on_the_way_leave_no_gap_and_no_double()
    {
        await using var hub = await Hub.OpenAsync();
        hub.As(Hub.Clerk);
        await hub.Receive(Food, Applicants.Company); // the book is read, the scopes exist
        var moments = 0;
        hub.Sabotage.BreakWhen((moment, sql) => moment switch
        {
            Sabotage.Moment.Command => sql!.Contains("CaseEvents", StringComparison.Ordinal) && Interlocked.Increment(ref moments) % 5 == 0,
            Sabotage.Moment.BeforeCommit => Interlocked.Increment(ref moments) % 7 == 0,
            _ => false,
        });

        var failed = 0;
        await Task.WhenAll(Enumerable.Range(0, Receivers).Select(_ => Task.Run(async () =>
        {
            for (var done = 0; done < CasesEach;)
            {
                if (await Received(hub))
                    done++;
                else
                    Interlocked.Increment(ref failed);
            }
        })));

        Assert.True(failed > 5, $"Only {failed} receipts failed on the way; the test proves nothing.");
        var expected = Enumerable.Range(1, (Receivers * CasesEach) + 1).ToList();
        await using var db = hub.Db();
        var papers = await db.Papers.Where(p => p.Kind == "Receipt").Select(p => p.Number).ToListAsync();
        var cases = await db.Cases.Select(c => c.Number).ToListAsync();
        Assert.Equal(expected, papers.Select(n => int.Parse(n[(n.IndexOf('〕') + 1)..^1], CultureInfo.InvariantCulture)).Order());
        Assert.Equal(expected, cases.Select(n => int.Parse(n[^4..], CultureInfo.InvariantCulture)).Order());
    }

    private static async Task<bool> Received(Hub hub)
    {
        try
        {
            await hub.Receive(Food, Applicants.Company);
            return true;
        }
        catch (Exception fault) when (Find<SabotagedException>(fault))
        {
            return false;
        }
    }

    private static bool Find<T>(Exception? fault)
        where T : Exception => fault is T || (fault is not null && Find<T>(fault.InnerException));
}
