using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Tests.Process.Conformance;

namespace ApprovalHub.Domain.Tests.Process.Publishing;

/// <summary>
/// Templates drawn at random and spoiled at random: in what the publish checks let through no walk gets stuck, and what they refuse has a walk
/// of the engine or a fact of the drawing that shows why.
/// </summary>
public sealed class TenThousandDefinitionsTests
{
    /// <summary>How many are drawn; the environment may ask for more.</summary>
    private static readonly int Definitions = int.TryParse(Environment.GetEnvironmentVariable("APPROVALHUB_DEFINITIONS"), out var many) ? many : 1_500;

    [Fact]
    public void What_is_let_through_ends_and_what_is_refused_can_be_shown()
    {
        var (through, refused, shown, faults) = (0, 0, 0, 0);
        for (var seed = 0; seed < Definitions; seed++)
        {
            var definition = Spoiled.New(seed);
            var found = TemplateChecks.Check(definition, TemplateUse.None).Where(f => f.Code != "TEMPLATE_PAPER_MISSING").ToList();
            if (found.Count == 0)
            {
                through++;
                Walks(definition, seed);
                continue;
            }

            refused++;
            var witness = new Witness(definition);
            var so = found.Count(witness.Shows);
            (shown, faults) = (shown + so, faults + found.Count);

            // What follows from another fault cannot be walked to where the engine stops at that one.
            Assert.True(so > 0, $"seed {seed}: {string.Join("; ", found)}, seen {witness.Told}: {definition.Json}");
        }

        Assert.True(through > Definitions / 3 && refused > Definitions / 4, $"{through} let through, {refused} refused");
        Assert.True(shown > faults * 8 / 10, $"only {shown} of {faults} faults were shown one by one");
    }

    private static void Walks(ProcessDefinition definition, int seed)
    {
        for (var walk = 0; walk < 2; walk++)
        {
            var random = new Random((seed * 31) + walk);
            var facts = Play.Facts with
            {
                Owes = random.Next(2) == 0,
                Values = Play.Facts.Values.SetItems(definition.Nodes.Where(n => n.Type == ActivityTypes.Branch)
                    .Select(n => KeyValuePair.Create("form." + n.Id, random.Next(3).ToString(System.Globalization.CultureInfo.InvariantCulture)))),
            };
            var walker = new Walker(new Play(definition, facts, Engines.BuiltIn).Do(new Signal.Start()), random);
            try
            {
                walker.ToTheEnd();
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"seed {seed} walk {walk} after {string.Join("; ", walker.Play.Signals)}: {definition.Json}", fault);
            }
        }
    }
}
