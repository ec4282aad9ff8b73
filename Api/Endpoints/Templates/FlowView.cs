using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Api.Endpoints.Templates;

/// <summary>A definition as a response; what the definition leaves to the rules is filled in, so that no reader has to know them.</summary>
internal static class FlowView
{
    public static TemplateFlow Of(ProcessDefinition definition) => new()
    {
        Id = definition.Id,
        Version = definition.Version,
        Name = definition.Name,
        Nodes = [.. definition.Nodes.Select(node => Node(node, definition))],
        Lines = [.. definition.Connections.Select(c => new TemplateFlow.Line(c.Source, c.Port, c.Target))],
    };

    private static TemplateFlow.Node Node(ProcessNode node, ProcessDefinition definition)
    {
        var data = node.Settings;
        return new TemplateFlow.Node
        {
            Id = node.Id,
            Type = node.Type,
            Name = node.Name,
            Who = (data.Who ?? node.Sort?.Actor)?.ToString(),
            Post = data.Post,
            Limit = Limit(data.Limit),
            Papers = [.. data.Papers.Select(p => new TemplateFlow.Paper(p.On, p.Kind))],
            Ports = Ports(node, definition),
            LeavesWhenOverdue = data.LeavesWhenOverdue,
            Remind = data.Remind,
            EscalateTo = data.EscalateTo,
            InBulk = data.InBulk,
            Reviewers = data.Reviewers,
            Ballot = node.Type is ActivityTypes.JointReview or ActivityTypes.Countersign
                ? new TemplateFlow.Ballot(data.Rule.ToString(), data.Ratio, data.InSequence, data.SilenceAgrees, data.LeadTakesPart, data.Posts) : null,
            Procedure = data.Procedure is { } kind ? new TemplateFlow.Procedure(kind, data.Ground, Limit(data.Expected)) : null,
            Rules = [.. data.Rules.Select(r => new TemplateFlow.Rule([.. r.Conditions.Select(c => new TemplateFlow.Condition(c.Field, c.Operator, c.Value))], r.Port))],
            Join = node.Type == ActivityTypes.FlowJoin ? data.JoinMode ?? "WaitAny" : null,
            Result = data.EndResult,
            Fields = data.Fields,
        };
    }

    private static TemplateFlow.Limit? Limit(StepLimit? limit) => limit is null ? null
        : new TemplateFlow.Limit(limit.Fixed is { } own ? new LimitValue(own.Amount, own.Unit.ToString()) : null, limit.Percent);

    /// <summary>The ports of the type that lead somewhere or end the case, and those that the node's own lines add.</summary>
    private static IReadOnlyList<TemplateFlow.Port> Ports(ProcessNode node, ProcessDefinition definition)
    {
        var led = definition.Connections.Where(c => c.Source == node.Id).Select(c => c.Port).ToHashSet(StringComparer.Ordinal);
        var known = (node.Sort?.Ports ?? []).Where(p => led.Contains(p.Name) || p.Use == PortUse.Ending).ToList();
        return
        [
            .. known.Select(p => new TemplateFlow.Port(p.Name, p.Result, !led.Contains(p.Name))),
            .. led.Except(known.Select(p => p.Name)).Order(StringComparer.Ordinal).Select(name => new TemplateFlow.Port(name, null, false)),
        ];
    }
}
