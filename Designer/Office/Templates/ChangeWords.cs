using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Components.Flow;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Pages.Templates;

/// <summary>A change between two versions, as people read it.</summary>
public sealed class ChangeWords(Texts texts, Say say)
{
    /// <summary>What was done: 新增环节, 时限由 3 个工作日改为 5 个工作日.</summary>
    public string Of(TemplateChange change) => change.Sort switch
    {
        "StepAdded" or "StepRemoved" => texts[$"Templates.Change.{change.Sort}", say.Of("Activity", Arg(change, "type"))],
        "StepRetyped" => texts["Templates.Change.StepRetyped", say.Of("Activity", Arg(change, "from")), say.Of("Activity", Arg(change, "to"))],
        "StepRenamed" or "TemplateRenamed" or "TemplateExchanged" => texts[$"Templates.Change.{change.Sort}", Arg(change, "from"), Arg(change, "to")],
        "StartMoved" => texts["Templates.Change.StartMoved", Arg(change, "fromName"), Arg(change, "toName")],
        "InputChanged" => texts["Templates.Change.InputChanged", Input(change), Value(change, "from"), Value(change, "to")],
        "ItemAdded" or "ItemRemoved" => texts[$"Templates.Change.{change.Sort}", Input(change), Value(change, "item")],
        "ItemsReordered" => texts["Templates.Change.ItemsReordered", Input(change)],
        "LineAdded" or "LineRemoved" => texts[$"Templates.Change.{change.Sort}", FlowPorts.Word(Arg(change, "port"), say), Arg(change, "targetName")],
        _ => texts["Templates.Change.Other", Arg(change, "path"), Arg(change, "from"), Arg(change, "to")],
    };

    private string Input(TemplateChange change) => texts[$"Templates.Input.{Arg(change, "input")}"];

    private string Value(TemplateChange change, string name)
    {
        var value = Arg(change, name);
        return value.Length == 0 ? texts["Templates.AsUsual"] : Arg(change, "input") switch
        {
            "who" => say.Of("Actor", value),
            "limit" or "expected" => Limit(value),
            "papers" when value.Split(':') is [var on, var kind] => texts["Templates.PaperOn", say.Of("Paper", kind), on == "Open" ? texts["Templates.OnOpen"] : say.Of("Outcome", on)],
            "remind" or "escalateTo" => say.Of("Whom", value),
            "rule" => say.Of("Ballot", value),
            "procedure" => say.Of("Stop", value),
            "mode" => say.Of("Join", value),
            "result" => say.Of("Result", value),
            _ => value switch
            {
                "true" => texts[Arg(change, "input") == "bulk" ? "Templates.Yes" : "Templates.True"],
                "false" => texts[Arg(change, "input") == "bulk" ? "Templates.No" : "Templates.False"],
                "leave" => texts["Templates.Leaves"],
                "wait" => texts["Templates.Waits"],
                "agreed" => texts["Templates.SilenceAgrees"],
                _ => value,
            },
        };
    }

    private string Limit(string value) => value.EndsWith('%') ? texts["Templates.Share", value[..^1]]
        : value.Split(' ') is [var amount, var unit] && int.TryParse(amount, out var number) ? Limits.Of(texts, say, new LimitValue(number, unit)) : value;

    private static string Arg(TemplateChange change, string name) => change.Args.GetValueOrDefault(name, "");
}
