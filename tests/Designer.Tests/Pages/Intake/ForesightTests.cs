using System.Net;
using ApprovalHub.Designer.Pages.Intake;
using ApprovalHub.Designer.Tests.Kit;

namespace ApprovalHub.Designer.Tests.Pages.Intake;

/// <summary>What is foreseen belongs to the form for which it was asked.</summary>
public sealed class ForesightTests : WebContext
{
    private const string Outcomes = "POST /api/intake/outcomes";

    [Fact]
    public async Task An_asking_that_was_overtaken_fails_unheard_and_the_later_one_counts()
    {
        var (foresight, form) = (Get<Foresight>(), new IntakeForm { MatterCode = "A" });
        Server.Says(Outcomes, """{"code":"MATTER_UNKNOWN","detail":"没有这个事项。"}""", HttpStatusCode.NotFound);
        var letGo = Server.Hold(Outcomes);
        var first = foresight.AskAsync(form);
        while (!Server.Asked.Contains(Outcomes))
            await Task.Delay(10);
        Server.Says(Outcomes, "[]");
        form.MatterCode = "B";

        Assert.True(await foresight.AskAsync(form));
        letGo();

        Assert.False(await first);
        Assert.Null(foresight.Problem);
    }

    [Fact]
    public async Task It_is_known_whether_it_was_foreseen_for_the_form_as_it_is()
    {
        var (foresight, form) = (Get<Foresight>(), new IntakeForm { MatterCode = "A" });
        Assert.False(foresight.IsFor(form));

        await foresight.AskAsync(form);
        Assert.True(foresight.IsFor(form));

        form.MatterCode = "B";
        Assert.False(foresight.IsFor(form));
        Server.Away = true;
        await foresight.AskAsync(form);
        Assert.False(foresight.IsFor(form));
        Assert.True(foresight.Problem?.IsAway);
    }
}
