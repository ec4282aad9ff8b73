using System.Security.Cryptography;
using System.Text;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Papers;
using ApprovalHub.Features.Ports;
using ApprovalHub.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Papers;

/// <summary>What is made from a paper besides its PDF, OFD and the dossier: each time with who and why.</summary>
public sealed class Copies
{
    [HubFact]
    public async Task Ofd_is_given_for_its_kinds_only_and_is_a_print_whose_second_time_wants_a_reason()
    {
        await using var hub = await Hub.OpenAsync();
        var (on, paper) = await Accepted(hub);
        var subject = await hub.Case(on);
        var receipt = subject.Papers.Single(p => p.Kind == "Receipt").Id;

        var first = await Read(hub, new(paper, Format: PaperFormat.Ofd));
        await Refused.With("PRINT_REASON_MISSING", () => Read(hub, new(paper)));
        await Refused.With("PRINT_REASON_MISSING", () => Read(hub, new(paper, View: true, Format: PaperFormat.Ofd)));
        await Read(hub, new(paper, Reason: "申请人要纸质件"));
        await Read(hub, new(paper, Reason: "归档", Format: PaperFormat.Ofd));
        await hub.AsNobody().Ask((ReadPaper.Handler h) => h.ForApplicantAsync((subject.Number, subject.QueryCode), paper, PaperFormat.Ofd, CancellationToken.None));

        Assert.Equal(PaperFormat.Ofd, first.Format);
        await Refused.With("PAPER_NOT_AS_OFD", () => Read(hub.As(Hub.Clerk), new(receipt, Format: PaperFormat.Ofd)));
        Assert.Equal([PrintWay.Printed, PrintWay.Ofd, PrintWay.Ofd, PrintWay.OfdByApplicant], (await Log(hub, on)).Select(line => line.Way).Order());
        Assert.Equal(["申请人要纸质件", "归档"], (await Log(hub, on)).Where(line => line.Reason is not null).OrderBy(line => line.Way).Select(line => line.Reason));
    }

    [HubFact]
    public async Task Ofd_is_made_once_and_given_as_the_same_bytes_whatever_the_press_would_make_later_and_is_verified_by_its_digest()
    {
        var press = new OtherPress();
        await using var hub = await Hub.OpenAsync(with => with.AddSingleton<IOfdPress>(press));
        var (on, paper) = await Accepted(hub);
        var subject = await hub.Case(on);

        var first = await Read(hub, new(paper, Format: PaperFormat.Ofd));
        press.Made = "later fonts";
        var again = await Read(hub, new(paper, Reason: "归档", Format: PaperFormat.Ofd));
        var applicants = await hub.AsNobody().Ask((ReadPaper.Handler h) => h.ForApplicantAsync((subject.Number, subject.QueryCode), paper, PaperFormat.Ofd, CancellationToken.None));

        Assert.Equal(first.Bytes, again.Bytes);
        Assert.Equal(first.Bytes, applicants.Bytes);
        var digest = Convert.ToHexString(SHA256.HashData(first.Bytes));
        Assert.Equal(subject.Papers.Single(p => p.Id == paper).Number, (await hub.Ask((VerifyPaper.Handler h) => h.HandleFileAsync(digest, CancellationToken.None))).Number);
        await Refused.With("FILE_NOT_VERIFIED", () => hub.Ask((VerifyPaper.Handler h) => h.HandleFileAsync(digest[..^1] + (digest[^1] == '0' ? '1' : '0'), CancellationToken.None)));
    }

    [HubFact]
    public async Task Two_who_ask_for_the_first_ofd_at_once_get_the_same_bytes()
    {
        var press = new OtherPress();
        await using var hub = await Hub.OpenAsync(with => with.AddSingleton<IOfdPress>(press));
        var (_, paper) = await Accepted(hub);
        press.Meanwhile = async () =>
        {
            press.Meanwhile = null;
            press.Made = "the faster one's";
            await Read(hub, new(paper, Format: PaperFormat.Ofd));
            press.Made = "the slower one's";
        };

        var slower = await Read(hub, new(paper, Reason: "同时", Format: PaperFormat.Ofd));

        Assert.Contains("the faster one's", Encoding.UTF8.GetString(slower.Bytes), StringComparison.Ordinal);
        Assert.Equal(slower.Bytes, (await Read(hub, new(paper, Reason: "再来", Format: PaperFormat.Ofd))).Bytes);
    }

    [HubFact]
    public async Task A_dossier_holds_every_paper_in_order_and_each_gets_a_line_with_the_reason()
    {
        await using var hub = await Hub.OpenAsync();
        var (on, _) = await Accepted(hub);
        var papers = (await hub.Case(on)).Papers.OrderBy(p => p.IssuedAt).ThenBy(p => p.Id).ToList();

        using var pdf = new StreamReader((await Dossier(hub, on, " 行政复议答复 ")).Pdf);
        var said = await pdf.ReadToEndAsync();

        Assert.Equal(papers.Select(p => p.Number), said.Split('\n').Where(line => line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line[2..]));
        Assert.All(papers, p => Assert.Contains($"{p.Kind}/1", said, StringComparison.Ordinal));
        var log = await Log(hub, on);
        Assert.Equal(papers.Select(p => p.Id).Order(), log.Select(line => line.PaperId).Order());
        Assert.All(log, line => Assert.Equal((PrintWay.InDossier, "行政复议答复"), (line.Way, line.Reason)));
        Assert.All((await hub.Case(on)).Papers, p => Assert.NotNull(p.FileHash));
    }

    [HubFact]
    public async Task A_dossier_is_for_those_who_see_the_case_and_say_what_for_and_leaves_no_line_where_it_is_refused()
    {
        await using var hub = await Hub.OpenAsync();
        var (on, _) = await Accepted(hub);
        await Refused.With("CASE_UNKNOWN", () => Dossier(hub.As("gajj-rev1"), on, "归档"));
        await Refused.With("NOT_SIGNED_IN", () => Dossier(hub.AsNobody(), on, "归档"));
        await Refused.With("DOSSIER_REASON_MISSING", () => Dossier(hub.As(Hub.Clerk), on, " "));
        Assert.Empty(await Log(hub.As(Hub.Clerk), on));
    }

    [HubFact]
    public async Task Only_so_many_dossiers_are_made_at_once_and_who_comes_then_is_told_and_may_come_again()
    {
        var places = new DossierPlaces(2, TimeSpan.FromMilliseconds(20));
        await using var hub = await Hub.OpenAsync(with => with.AddSingleton(places));
        var (on, _) = await Accepted(hub);
        using var first = await places.TakeAsync(CancellationToken.None);
        var second = await places.TakeAsync(CancellationToken.None);
        var busy = await Assert.ThrowsAsync<RefusedException>(() => Dossier(hub, on, "归档"));
        Assert.Equal(("DOSSIERS_BUSY", RefusalKind.Unavailable), (busy.Refusal.Code, busy.Refusal.Kind));
        Assert.Empty(await Log(hub, on));
        second.Dispose();
        second.Dispose(); // gives back one place only
        for (var again = 0; again < 2; again++)
            await (await Dossier(hub, on, "归档")).Pdf.DisposeAsync(); // its place comes back
        using var other = await places.TakeAsync(CancellationToken.None);
        await Refused.With("DOSSIERS_BUSY", () => Dossier(hub, on, "归档"));
    }

    private static async Task<(ActAnswer On, Guid Paper)> Accepted(Hub hub)
    {
        var on = await hub.FoodAccepted();
        return (on, (await hub.Case(on)).Papers.Single(p => p.Kind == "AcceptanceNotice").Id);
    }

    private static Task<ReadPaper.Printed> Read(Hub hub, ReadPaper.Query query) => hub.Ask((ReadPaper.Handler h) => h.HandleAsync(query, CancellationToken.None));

    private static Task<ReadDossier.Bound> Dossier(Hub hub, ActAnswer on, string reason) => hub.Ask((ReadDossier.Handler h) => h.HandleAsync(on.CaseId, reason, CancellationToken.None));

    private static Task<IReadOnlyList<PaperPrint>> Log(Hub hub, ActAnswer on) => hub.Ask((ReadPrints.Handler h) => h.HandleAsync(on.CaseId, CancellationToken.None));

    /// <summary>A press whose fonts change, and in whose middle something else may happen.</summary>
    private sealed class OtherPress : IOfdPress
    {
        public string Made { get; set; } = "first fonts";

        public Func<Task>? Meanwhile { get; set; }

        public byte[] Render(string kind, int templateVersion, string snapshot)
        {
            Meanwhile?.Invoke().GetAwaiter().GetResult();
            return Encoding.UTF8.GetBytes($"{Made} {kind}\n{snapshot}");
        }
    }
}
