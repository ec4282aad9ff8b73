using System.Net;
using System.Text;
using ApprovalHub.Designer.Pages.Intake;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Designer.Tests.Pages.Intake;

/// <summary>Whoever types fast sees what was found for all that was typed, however late the answers for the first letters come.</summary>
public sealed class MatterFinderTests : BunitContext
{
    private readonly SlowToFewLetters wire = new();

    public MatterFinderTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        var module = JSInterop.SetupModule("./js/hub.js");
        module.Mode = JSRuntimeMode.Loose;
        module.Setup<string[]>("keys", _ => true).SetResult([]);
        Services.AddHubApi(new Uri("http://hub.test/"), wire);
        Services.AddPages();
    }

    [Fact]
    public async Task The_answer_for_the_first_letters_does_not_take_the_place_of_that_for_all()
    {
        var finder = Render<MatterFinder>(with => with.Add(f => f.Desk, Services.GetRequiredService<IntakeDesk>()));
        var field = finder.Find("#matter-q");

        await finder.InvokeAsync(() =>
        {
            for (var typed = 1; typed <= "gssl".Length; typed++)
                field.Input("gssl"[..typed]);
        });
        await wire.Answered.Task.WaitAsync(TimeSpan.FromSeconds(20));
        wire.Late.SetResult();
        await Task.Delay(200);

        finder.WaitForAssertion(() => Assert.NotNull(finder.Find("p[role=status]")), TimeSpan.FromSeconds(10));
        Assert.Empty(finder.FindAll("[role=alert]"));
    }

    /// <summary>Answers all four letters at once with nothing found, fewer only afterwards and with a fault, stopped or not.</summary>
    private sealed class SlowToFewLetters : HttpMessageHandler
    {
        public TaskCompletionSource Answered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Late { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.Query.Contains("q=gssl", StringComparison.Ordinal))
            {
                Answered.SetResult();
                return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"items":[],"next":null}""", Encoding.UTF8, "application/json") };
            }
            await Late.Task;
            return new HttpResponseMessage(HttpStatusCode.InternalServerError) { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        }
    }
}
