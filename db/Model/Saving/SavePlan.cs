using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace ApprovalHub.Db.Model.Saving;

/// <summary>How every entity of a model is written; made once for the model.</summary>
internal sealed class SavePlan
{
    private const string Annotation = "ApprovalHub:SavePlan";
    private readonly IModel model;
    private readonly FrozenDictionary<IEntityType, TypePlan> types;
    private readonly ConcurrentDictionary<Type, ObjectPlan> objects = new();

    private SavePlan(IModel model, ISqlGenerationHelper sql)
    {
        this.model = model;
        var tables = InOrder(model).Select((table, i) => (table, plan: new TablePlan(table, i, sql))).ToDictionary(t => t.table, t => t.plan);
        types = model.GetEntityTypes().Select(type => (type, plan: TypePlan.Of(type, t => tables[t])))
            .Where(t => t.plan is not null).ToFrozenDictionary(t => t.type, t => t.plan!);
        Texts = new CommandTexts();
    }

    public CommandTexts Texts { get; }

    public static SavePlan Of(IModel model, ISqlGenerationHelper sql) =>
        model.GetOrAddRuntimeAnnotationValue(Annotation, static m => new SavePlan(m.model, m.sql), (model, sql));

    /// <summary>The rows of what has changed, updates first, in one order everywhere; null where something is among it that is EF's to write.</summary>
    public List<Row>? Rows(IList<IUpdateEntry> entries)
    {
        var rows = new List<EntryRow>(entries.Count);
        var owned = new List<(TypePlan Type, IUpdateEntry Entry)>();
        foreach (var entry in entries)
        {
            if (!types.TryGetValue(entry.EntityType, out var type) || entry.SharedIdentityEntry is not null
                || entry.EntityState is not (EntityState.Added or EntityState.Modified))
                return null;
            if (type.IsRoot)
                rows.Add(new EntryRow(type, entry));
            else
                owned.Add((type, entry));
        }
        foreach (var (type, entry) in owned)
        {
            if (rows.Find(r => r.Holds(type, entry)) is not { } row)
                return null;
            row.Add(type, entry);
        }
        var written = rows.Select(r => r.Written()).OfType<Row>().ToList();
        written.Sort(RowOrder.Instance);
        return written.Count == rows.Count ? written : null;
    }

    /// <summary>An object that nobody tracks, and all that belongs to it, each with its plan.</summary>
    public IEnumerable<(object One, ObjectPlan Plan)> Graph(object root)
    {
        var plan = objects.GetOrAdd(root.GetType(), ObjectPlanOf);
        yield return (root, plan);
        foreach (var below in plan.Children(root).SelectMany(Graph))
            yield return below;
    }

    private ObjectPlan ObjectPlanOf(Type type) => new(
        model.FindEntityType(type) ?? throw new InvalidOperationException($"The model does not know {type.Name}."), t => types.GetValueOrDefault(t));

    /// <summary>What is referred to comes before what refers to it.</summary>
    private static List<ITable> InOrder(IModel model)
    {
        var (ordered, open) = (new List<ITable>(), new HashSet<ITable>());
        foreach (var table in model.GetRelationalModel().Tables.OrderBy(t => t.Name, StringComparer.Ordinal))
            Visit(table);
        return ordered;

        void Visit(ITable table)
        {
            if (!open.Add(table))
                return;
            foreach (var key in table.ForeignKeyConstraints)
                Visit(key.PrincipalTable);
            ordered.Add(table);
        }
    }
}
