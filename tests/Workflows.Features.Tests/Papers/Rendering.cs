using ApprovalHub.Features.Papers;
using ApprovalHub.Features.Ports;
using ApprovalHub.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Papers;

public sealed class Rendering
{
    [HubFact]
    public async Task A_paper_that_cannot_be_rendered_holds_up_no_other_and_is_tried_again()
    {
        var press = new JammedPress { JamsAt = "Receipt" };
        await using var hub = await Hub.OpenAsync(services => services.AddSingleton<IDocumentPress>(press));
        var food = await hub.FoodAccepted();
        var neighbour = await hub.As(Hub.Clerk).ReceiveAndAccept("食品经营许可", Applicants.Person);

        var fault = await Assert.ThrowsAsync<AggregateException>(() => Render(hub));

        Assert.Equal(2, fault.InnerExceptions.Count);
        foreach (var on in new[] { food, neighbour })
            Assert.Equal(["AcceptanceNotice"], (await hub.Case(on)).Papers.Where(p => p.FileHash is not null).Select(p => p.Kind));

        press.JamsAt = "";
        Assert.Equal(2, await Render(hub));
        Assert.All((await hub.Case(food)).Papers, p => Assert.NotNull(p.FileHash));
        Assert.Equal(0, await Render(hub));
    }

    private static Task<int> Render(Hub hub) => hub.Ask((RenderPapers.Handler h) => h.HandleAsync(CancellationToken.None));

    /// <summary>The test press, but for one kind of paper that gets stuck in it.</summary>
    private sealed class JammedPress : IDocumentPress
    {
        private readonly TestPress press = new();

        public required string JamsAt { get; set; }

        public bool Knows(string kind) => press.Knows(kind);

        public PaperSnapshot Draft(string kind, PaperFacts facts) => press.Draft(kind, facts);

        public PaperSnapshot Report(MonthFigures figures) => press.Report(figures);

        public byte[] RenderReport(int templateVersion, string snapshot) => press.RenderReport(templateVersion, snapshot);

        public IReadOnlyList<string> Missing(string snapshot) => press.Missing(snapshot);

        public byte[] Render(string kind, int templateVersion, string snapshot) =>
            kind == JamsAt ? throw new InvalidOperationException("Jammed.") : press.Render(kind, templateVersion, snapshot);
    }
}
