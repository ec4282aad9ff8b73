using System.Linq.Expressions;
using System.Text.Json;
using ApprovalHub.Connectors.Exchange.Fields;
using ApprovalHub.Features.Ports.Reports;
using AutoMapper;
using AutoMapper.Internal;

namespace ApprovalHub.Connectors.Exchange;

/// <summary>From a platform's field back to the fields of our report that it is made of; read from the mapping itself, so that the two cannot drift apart.</summary>
internal sealed class FieldOrigins
{
    /// <summary>How a platform says which field it means.</summary>
    private const string Mark = "FIELD:";

    private static readonly Dictionary<string, Type> Sets = new(StringComparer.Ordinal)
    {
        [ReportSets.Application] = typeof(ApplicationFields),
        [ReportSets.Acceptance] = typeof(AcceptanceFields),
        [ReportSets.Process] = typeof(ProcessFields),
        [ReportSets.SpecialProcedure] = typeof(ProcedureFields),
        [ReportSets.Result] = typeof(ResultFields),
        [ReportSets.Certificate] = typeof(CertificateFields),
        [ReportSets.Correction] = typeof(CorrectionFields),
        [ReportSets.Collection] = typeof(CollectionFields),
        [ReportSets.Evaluation] = typeof(EvaluationFields),
    };

    private readonly Dictionary<(Type Fields, string Name), IReadOnlyList<string>> paths = [];

    public FieldOrigins(MapperConfiguration mapping)
    {
        foreach (var map in mapping.Internal().GetAllTypeMaps())
        {
            foreach (var field in map.PropertyMaps)
                paths[(map.DestinationType, WireName(map.DestinationType, field.DestinationName))] = Of(field);
        }
    }

    /// <summary>Paths as <c>paperNumber</c> or <c>promised.amount</c>, the first one counting most; none for what the settings say, and for codes that name no field.</summary>
    public IReadOnlyList<string> Of(string dataSet, string code) =>
        code.StartsWith(Mark, StringComparison.Ordinal) && Sets.TryGetValue(dataSet, out var fields) ? paths.GetValueOrDefault((fields, code[Mark.Length..]), []) : [];

    private static string WireName(Type fields, string property) =>
        FieldJson.Relaxed.GetTypeInfo(fields)!.Properties.First(p => (p.AttributeProvider as System.Reflection.MemberInfo)?.Name == property).Name;

    private static IReadOnlyList<string> Of(PropertyMap field)
    {
        if (field.CustomMapExpression is not { } from)
            return [string.Join('.', field.SourceMembers.Select(m => JsonNamingPolicy.CamelCase.ConvertName(m.Name)))];
        var reading = new Reads(from.Parameters[0]);
        reading.Visit(from.Body);
        return [.. reading.Paths.Distinct()];
    }

    /// <summary>What an expression reads of the report.</summary>
    private sealed class Reads(ParameterExpression report) : ExpressionVisitor
    {
        public List<string> Paths { get; } = [];

        protected override Expression VisitMember(MemberExpression node)
        {
            var (names, at) = (new Stack<string>(), (Expression?)node);
            for (; at is MemberExpression member; at = member.Expression)
            {
                if (member.Member.DeclaringType?.Assembly == typeof(StepReport).Assembly) // of Nullable<T> the value is no field of its own
                    names.Push(JsonNamingPolicy.CamelCase.ConvertName(member.Member.Name));
            }
            if (at != report)
                return base.VisitMember(node);
            Paths.Add(string.Join('.', names));
            return node;
        }
    }
}
