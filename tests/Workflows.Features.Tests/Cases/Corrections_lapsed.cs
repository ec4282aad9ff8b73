using ApprovalHub.Domain.Notices;
using ApprovalHub.Features.Tests.Notices;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>审查阶段补正逾期: what it rests on, and who is told.</summary>
public sealed class Corrections_lapsed
{
    /// <summary>No law asks for a paper here: the applicant is told in a message, with the article by which it was asked for.</summary>
    [HubFact]
    public async Task That_the_last_day_is_over_has_its_ground_and_the_applicant_is_told_it_with_what_is_missing()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Corrections_in_review.Asked(hub);
        var (ground, missing) = (Assert.Single((await hub.Case(food)).Stops).Ground, (await hub.Case(food)).Materials.Single(m => m.Code == "M03").Name);

        await hub.At("2026-09-30 00:00").Sweep(food);

        Assert.Contains(ground, (await hub.Case(food)).Events.Single(e => e.Kind == "ReviewCorrectionOverdue").Data, StringComparison.Ordinal);
        var told = NoticeArgs.Of(Assert.Single(await Told_by_acts.Messages(hub, food), m => m.Code == NoticeCodes.CorrectionLapsed).Args).Values;
        Assert.Equal((ground, missing, "2026-09-29"), (told["ground"], told["items"], told["until"]));
    }
}
