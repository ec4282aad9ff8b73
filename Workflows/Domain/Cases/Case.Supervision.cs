using System.Text.RegularExpressions;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>What an act breaches by the rules of the book opens a supervision item beside it; the act itself stands.</summary>
    private void Supervise(CaseTask task, string outcome, Opinion opinion, CaseAct act)
    {
        if (OpinionRules.NeedsGround(outcome) && !NamesAnArticle(opinion.Ground))
            Breach(RuleDetector.RefusalWithoutArticle, task, $"{task.Name}: {opinion.Ground}", act);
    }

    /// <summary>Going back to the counter after acceptance asks the applicant a second time (R-ONCE).</summary>
    private void SuperviseReturn(CaseTask task, string nodeId, string words, CaseAct act)
    {
        if (AcceptedAt is not null && act.Book.Definition.Node(nodeId)?.Type == ActivityTypes.Intake)
            Breach(RuleDetector.SentBackToIntake, task, words, act);
    }

    private void Breach(RuleDetector detector, CaseTask task, string words, CaseAct act)
    {
        foreach (var rule in act.Book.Rules.Where(r => r.Detector == detector))
        {
            var subject = new ItemSubject(Id, Number, MatterCode, DepartmentOf(task, act.Book)) { Step = task.Name, PersonId = act.By.PersonId, PersonName = act.By.Name };
            OpenItem(rule, subject, words, act);
        }
    }

    private void OpenItem(SupervisionRule rule, ItemSubject subject, string words, CaseAct act)
    {
        var reply = act.Book.Calendar.Due(act.At, Limit.WorkDays(rule.ReplyDays), []).Value;
        var item = new SupervisionItem(subject, rule.Code, rule.Card, (reply.Date, reply.EndsAt), (words, new ItemAct(Actor.System, act.At)));
        newItems.Add(item);
        Do(act with { By = Actor.System, OnBehalfOf = null }, "ItemOpened", null, new { Rule = rule.Code, rule.Card, subject.Step, Person = subject.PersonName, Item = item.Id });
    }

    /// <summary>第…条: a ground of law names the article.</summary>
    private static bool NamesAnArticle(string? ground) => ground is not null && Article().IsMatch(ground);

    [GeneratedRegex("第[〇零一二三四五六七八九十百千0-9０-９]+条")]
    private static partial Regex Article();
}
