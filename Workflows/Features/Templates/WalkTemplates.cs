using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Rehearsal;
using ApprovalHub.Domain.Process.Tables;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Templates.Rehearsing;

namespace ApprovalHub.Features.Templates;

/// <summary>逐步走一遍: a case played through a definition by whoever looks at it. The caller sends all of it each time; nothing is kept.</summary>
public static class WalkTemplates
{
    /// <summary>Fields of the form at most, and characters of a value.</summary>
    public const int MostFields = 50, LongestValue = 200;

    /// <summary>What the case begins with.</summary>
    public sealed record Begin
    {
        /// <summary>实施编码; null: the first matter that uses the template.</summary>
        public string? Matter { get; init; }

        public bool Green { get; init; }

        public bool Online { get; init; }

        /// <summary>协办部门; null: those of the matter.</summary>
        public IReadOnlyList<string>? Participants { get; init; }

        /// <summary>Kinds of special procedures that are asked for.</summary>
        public IReadOnlyList<string> Procedures { get; init; } = [];

        /// <summary>Fields of the form that branches ask for, <c>form.</c> and the name each.</summary>
        public IReadOnlyDictionary<string, string> Form { get; init; } = new Dictionary<string, string>();

        /// <summary>First day; null: the next working day.</summary>
        public DateOnly? On { get; init; }
    }

    /// <param name="Definition">What is walked.</param>
    /// <param name="Walk">How far it came.</param>
    /// <param name="Matters">Matters that it can be walked with, by code and name.</param>
    /// <param name="Fields">Fields of the form that its branches ask for.</param>
    public sealed record Outcome(ProcessDefinition Definition, Walk Walk, IReadOnlyList<(string Code, string Name)> Matters, IReadOnlyList<string> Fields)
    {
        /// <summary>Short names of the departments by their codes.</summary>
        public required IReadOnlyDictionary<string, string> Departments { get; init; }
    }

    public sealed class Handler(ActDesk desk, Scenery scenery)
    {
        /// <summary>Walks a draft or a version. Refuses as <see cref="Scenery"/> and <see cref="Walk"/> do, <c>WALK_FACTS</c>, <c>MATTER_UNKNOWN</c>.</summary>
        public async Task<Outcome> OfAsync(Scenery.Which which, Begin begin, IReadOnlyList<WalkChoice> choices, CancellationToken cancellation) =>
            Play(await scenery.OfAsync(which, cancellation), begin, choices);

        /// <summary>Walks what is just being drawn.</summary>
        public async Task<Outcome> OfAsync(string json, Begin begin, IReadOnlyList<WalkChoice> choices, CancellationToken cancellation) =>
            Play(await scenery.OfAsync(json, cancellation), begin, choices);

        private Outcome Play(Scenery.Ground ground, Begin begin, IReadOnlyList<WalkChoice> choices)
        {
            MustBeBearable(begin, ground.Book);
            var inForce = ground.Book.MattersInForce(desk.Today).Select(m => m.Content).OrderBy(m => m.Code, StringComparer.Ordinal).ToList();
            var scene = ground.Scene(begin.Matter ?? (ground.Matters.Count == 0 && inForce.Count > 0 ? inForce[0].Code : null), desk.Today);
            if (begin.Participants is { } parties)
                scene = scene with { Matter = scene.Matter with { Participants = [.. parties.Distinct()] } };
            var kinds = scene.Matter.SpecialProcedures.Where(p => p.Mandatory || begin.Procedures.Contains(p.Kind.ToString())).Select(p => p.Kind);
            var values = begin.Form.Where(f => f.Value.Length > 0).ToDictionary(StringComparer.Ordinal);
            values["case.procedures"] = string.Join(',', kinds);
            var day = begin.On is { } on && CountBounds.Check(on) is null ? on : ground.Book.Calendar.FirstWorkdayFrom(desk.Today);
            var walk = Walk.Of(scene, PlayedFacts.Of(scene.Matter, begin.Green, begin.Online, values), ShanghaiTime.At(day, new TimeOnly(9, 0)), choices);
            var offered = ground.Matters.Count > 0 ? ground.Matters : inForce;
            return new Outcome(ground.Definition, walk, [.. offered.Select(m => (m.Code, m.Name))], Fields(ground.Definition)) { Departments = ground.Departments };
        }

        private static void MustBeBearable(Begin begin, Book book)
        {
            var isFit = begin.Form.Count <= MostFields && begin.Form.All(f => f.Key.StartsWith(ConditionFields.OfForm, StringComparison.Ordinal) && f.Key.Length <= LongestValue && Fits(f.Value))
                && begin.Procedures.Count <= MostFields && (begin.Participants is not { } parties || (parties.Count <= MostFields && parties.All(book.Departments.ContainsKey)));
            if (!isFit)
                throw Refusal.Invalid("WALK_FACTS").With("most", MostFields).With("longest", LongestValue).Throwable();
        }

        private static bool Fits(string? value) => value is not null && value.Length <= LongestValue && !value.Any(char.IsControl);

        private static IReadOnlyList<string> Fields(ProcessDefinition definition) =>
            [.. definition.Nodes.SelectMany(n => n.Settings.Rules).SelectMany(r => r.Conditions).Select(c => c.Field)
                .Where(f => f.StartsWith(ConditionFields.OfForm, StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal).Take(MostFields)];
    }
}
