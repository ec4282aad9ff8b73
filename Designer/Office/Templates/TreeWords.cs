using System.Globalization;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Designer.Components.Flow;
using ApprovalHub.Designer.Pages.Templates.Tree;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Pages.Templates;

/// <summary>Steps of a drawing in words, before the server has read them.</summary>
public sealed class TreeWords(Texts texts, Say say, StepSorts sorts)
{
    /// <summary>审批人员 · 3 个工作日</summary>
    public string Note(DrawnStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        if (sorts.Of(step.Type) is not { Who: { } usual })
            return step.Type == DrawnStep.Join ? say.Of("Join", StepInputs.Text(step.Json, "mode") ?? "WaitAny") : step.IsEnd ? say.Of("Result", StepInputs.Custom(step.Json, "result")) : "";
        var who = StepInputs.Text(step.Json, "post") is { } post ? sorts.Posts.FirstOrDefault(p => p.Code == post)?.Name ?? texts["Templates.Post", post] : say.Of("Actor", StepInputs.Text(step.Json, "who") ?? usual);
        return StepInputs.Text(step.Json, "limit") is { } limit ? $"{who} · {Limit(limit)}" : who;
    }

    /// <summary>3 个工作日, 当场, 承诺时限的 40%; the text itself where it is none of these.</summary>
    public string Limit(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text == "AtOnce")
            return texts["Say.LimitAtOnce"];
        if (text.EndsWith('%'))
            return texts["Templates.Share", text[..^1]];
        return text.Split(' ') is [var amount, var unit] && int.TryParse(amount, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Limits.Of(texts, say, new LimitValue(number, unit)) : text;
    }

    /// <summary>The outcomes of a column.</summary>
    public string Ports(TreeWay way)
    {
        ArgumentNullException.ThrowIfNull(way);
        return string.Join(texts["Common.And"], way.Ports.Select(Port));
    }

    public string Port(string port) => FlowPorts.Word(port, say);

    /// <summary>What a row of a branch asks.</summary>
    public string Rule(DrawnStep step, string port)
    {
        ArgumentNullException.ThrowIfNull(step);
        return string.Join(texts["Tree.Or"], RuleRows.Read(step.Json).Where(r => r.Port == port).Select(r => string.Join(texts["Templates.And"], r.Conditions.Select(Condition))));
    }

    /// <summary>What a reader who does not see it is told of a step: its faults, who and how long.</summary>
    public string Told(DrawnStep step, int faults)
    {
        ArgumentNullException.ThrowIfNull(step);
        return string.Join(texts["Templates.Then"], new[] { step.Name, Note(step), faults > 0 ? texts["Flow.Faults", faults] : "", say.Of("Activity", step.Type) }.Where(t => t.Length > 0).Distinct());
    }

    /// <summary>Why something is no tree, or was refused.</summary>
    public string No(NoTree why)
    {
        ArgumentNullException.ThrowIfNull(why);
        return texts[$"Tree.No.{why.Why}", why.Name ?? "", why.Port is { } port ? Port(port) : ""];
    }

    private string Condition(RuleRow.Condition condition) =>
        $"{say.Of("Fact", condition.Field)} {say.Of("Operator", condition.Operator)} {say.Of("FactValue", condition.Value)}";
}
