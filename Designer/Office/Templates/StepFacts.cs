using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Pages.Templates;

/// <summary>What else a step's data say, in words: only what it has.</summary>
public sealed class StepFacts(Texts texts, Say say)
{
    public IEnumerable<(string Name, string Value)> Of(TemplateFlow.Node node)
    {
        if (node.Limit is not null)
            yield return (texts["Templates.Overdue"], Overdue(node));
        foreach (var paper in node.Papers.Where(p => node.Ports.All(port => port.Name != p.On)))
            yield return (texts["Templates.Paper"], texts["Templates.PaperOn", say.Of("Paper", paper.Kind), paper.On == "Open" ? texts["Templates.OnOpen"] : say.Of("Outcome", paper.On)]);
        if (node.Ballot is { } ballot)
            yield return (texts["Templates.Ballot"], Ballot(ballot));
        if (node.Procedure is { } procedure)
        {
            yield return (texts["Templates.Procedure"], say.Of("Stop", procedure.Kind));
            yield return (texts["Templates.Ground"], procedure.Ground ?? "");
        }
        if (node.Type == "ApprovalHub.Review")
            yield return (texts["Templates.Reviewers"], node.Reviewers is { } count ? texts["Templates.People", count] : texts["Templates.AsTheMatterSays"]);
        if (node.Join is { } join)
            yield return (texts["Templates.Join"], say.Of("Join", join));
        if (node.Result is { } result)
            yield return (texts["Templates.Result"], say.Of("Result", result));
        if (node.InBulk)
            yield return (texts["Templates.Bulk"], texts["Templates.Yes"]);
        if (node.Fields.Count > 0)
            yield return (texts["Templates.Fields"], string.Join(texts["Common.And"], node.Fields));
    }

    private string Overdue(TemplateFlow.Node node)
    {
        var told = new List<string>();
        if (node.Remind is { } remind)
            told.Add(texts["Templates.Remind", say.Of("Whom", remind)]);
        if (node.EscalateTo is { } escalate)
            told.Add(texts["Templates.Escalate", say.Of("Whom", escalate)]);
        told.Add(texts[node.LeavesWhenOverdue ? "Templates.Leaves" : "Templates.Waits"]);
        return string.Join(texts["Templates.Then"], told);
    }

    private string Ballot(TemplateFlow.Ballot ballot)
    {
        var told = new List<string> { ballot.Rule == "Ratio" ? texts["Templates.Ratio", ballot.Ratio] : say.Of("Ballot", ballot.Rule) };
        told.Add(texts[ballot.Posts.Count == 0 ? ballot.LeadTakesPart ? "Templates.LeadToo" : "Templates.ParticipantsOnly" : ballot.InSequence ? "Templates.InTurn" : "Templates.AtOnce"]);
        told.Add(texts[ballot.SilenceAgrees ? "Templates.SilenceAgrees" : "Templates.SilenceWaits"]);
        if (ballot.Posts.Count > 0)
            told.Add(string.Join(texts["Common.And"], ballot.Posts));
        return string.Join(texts["Templates.Then"], told);
    }
}
