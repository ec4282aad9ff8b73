using ApprovalHub.Api.Contracts.Public;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Pages.Public.Track;

/// <summary>Where a case stands in the words of its applicant: what is, what comes next, and by when.</summary>
/// <param name="Now">What is.</param>
/// <param name="Next">What comes next, a sentence each.</param>
public sealed record PlainState(string Now, IReadOnlyList<string> Next)
{
    public static PlainState Of(PublicCaseResponse seen, Texts texts, Plain plain, Say say)
    {
        var state = Runs(seen, texts, plain, say);
        return seen is { Unclaimed: true, State: not "Ended" } ? state with { Next = [Unclaimed("Public.Unclaimed", seen, texts), .. state.Next] } : state;
    }

    private static PlainState Runs(PublicCaseResponse seen, Texts texts, Plain plain, Say say) => seen switch
    {
        { State: "Ended" } => new PlainState(texts[$"Public.Now.Ended.{seen.Result}"], [.. Ended(seen, texts, say)]),
        { Stopped: { } stop } => Stopped(stop, texts, plain, say),
        { State: "InProgress", PromisedDue: { } promised, StatutoryDue: { } statutory } => Said(
            "InProgress", texts, texts["Public.NextPromised", plain.Day(promised, seen.DueProvisional), plain.Day(statutory, seen.DueProvisional)]),
        { State: "Dispatching" } => new PlainState(
            texts["Public.Now.Dispatching"], [texts[seen.MayReceive ? "Public.Next.DispatchingOnline" : "Public.Next.Dispatching", Desk(seen, texts)]]),
        { NoticeBy: { } day } => Said(seen.State, texts, texts["Public.NextNotice", plain.Day(day)]),
        _ => Said(seen.State, texts),
    };

    /// <summary>Every result leaves through one desk, wherever it was applied for.</summary>
    private static string Desk(PublicCaseResponse seen, Texts texts) =>
        seen.Desk is { } desk ? texts["Public.DeskAt", desk.Floor, desk.Number, desk.Name] : seen.Address;

    /// <summary>What nobody fetched is kept, also while the case goes on, as with a check that comes after the result (告知承诺).</summary>
    private static string Unclaimed(string key, PublicCaseResponse seen, Texts texts) =>
        texts[key, Desk(seen, texts)] + (seen.MayReceive ? texts["Public.EndUnclaimedOnline"] : "");

    private static PlainState Said(string state, Texts texts, params string[] more) =>
        new(texts[$"Public.Now.{state}"], [texts[$"Public.Next.{state}"], .. more]);

    private static PlainState Stopped(PublicCaseResponse.Stop stop, Texts texts, Plain plain, Say say)
    {
        var kind = say.Of("Stop", stop.Kind);
        var next = new List<string> { texts["Public.Next.Stopped", kind] };
        if (stop.ExpectedEnd is { } end)
            next.Add(texts["Public.NextStoppedBy", plain.Day(end, stop.ExpectedProvisional)]);
        return new PlainState(texts["Public.Now.Stopped", kind], next);
    }

    /// <summary>How it ended, and what may be done about it (许可法 §38).</summary>
    private static IEnumerable<string> Ended(PublicCaseResponse seen, Texts texts, Say say)
    {
        if (seen is { DeliveredAt: { } at, DeliveredBy: { } by })
            yield return texts["Public.EndDelivered", say.Instant(at), say.Of("DeliveredBy", by)];
        if (seen.Unclaimed)
            yield return Unclaimed("Public.EndUnclaimed", seen, texts);
        switch (seen.EndedBy)
        {
            case "Applicant": yield return texts["Public.EndApplicant"]; break;
            case "CorrectionOverdue": yield return texts["Public.EndCorrection"]; break;
            case "ToleranceOverdue": yield return texts["Public.EndTolerance", seen.SupplyBy is { } last ? say.Day(last) : "", texts[$"Public.Broken.{seen.Result}"]]; break;
            case "Answer" when seen.Result is "Denied" or "Refused" or "NotCompetent": yield return texts["Public.EndAnswer"]; break;
        }
        if (seen.NoToleranceUntil is { } until)
            yield return texts["Public.EndNoTolerance", say.Day(until)];
    }
}
