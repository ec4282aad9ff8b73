using System.Text.Json;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Matters.Forms;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>
/// forms.json: an object of forms by the matter's code, each as <see cref="FormDocument"/> reads it. The file may be left out: matters then keep the form that they
/// have. Where it is there, a matter that it does not name has none.
/// </summary>
internal sealed class MatterForms
{
    public const string FileName = "forms.json";

    private readonly Dictionary<string, MatterForm?>? forms;
    private readonly Func<string, MatterForm?>? former;

    private MatterForms(Dictionary<string, MatterForm?>? forms, Func<string, MatterForm?>? former) => (this.forms, this.former) = (forms, former);

    /// <summary>Takes the file out of those that were sent and reads it.</summary>
    /// <param name="files">All that were sent.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <param name="former">The form that a matter has, where the file is not sent.</param>
    public static (IReadOnlyList<SeedFile> Tables, MatterForms Forms) Take(IEnumerable<SeedFile> files, FaultList faults, Func<string, MatterForm?>? former = null)
    {
        var (own, rest) = (new List<SeedFile>(), new List<SeedFile>());
        foreach (var file in files)
            (file.Name == FileName ? own : rest).Add(file);
        if (own.Count > 1)
            faults.Add(FileName, 0, "", "IMPORT_FILE_TWICE", FileName);
        return (rest, own is [var only] ? new MatterForms(Read(only, faults), null) : new MatterForms(null, former));
    }

    public MatterForm? Of(string code) => forms is null ? former?.Invoke(code) : forms.GetValueOrDefault(code);

    /// <summary>Says which forms belong to no matter of the files.</summary>
    public void MustHaveTheirMatters(IReadOnlySet<string>? codes, FaultList faults)
    {
        foreach (var code in codes is null ? [] : (forms?.Keys ?? Enumerable.Empty<string>()).Where(c => !codes.Contains(c)))
            faults.Add(FileName, 0, code, "IMPORT_FORM_WITHOUT_MATTER", code);
    }

    private static Dictionary<string, MatterForm?> Read(SeedFile file, FaultList faults)
    {
        var read = new Dictionary<string, MatterForm?>(StringComparer.Ordinal);
        if (FileText.Decode(file, faults) is not { } text)
            return read;
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 24 });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                faults.Add(FileName, 0, "", new MatterFault("FORM_NO_JSON", "").With("line", 1));
            foreach (var (code, described) in document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.EnumerateObject().Select(p => (p.Name, p.Value)) : [])
                read[code] = Form(code, described, faults);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            faults.Add(FileName, (int)((fault as JsonException)?.LineNumber + 1 ?? 0), "", new MatterFault("FORM_NO_JSON", "").With("line", (fault as JsonException)?.LineNumber + 1));
        }
        return read;
    }

    private static MatterForm? Form(string code, JsonElement described, FaultList faults)
    {
        var form = FormDocument.Read(described.GetRawText());
        foreach (var fault in form.Faults)
            faults.Add(FileName, 0, $"{code}{(fault.Field.StartsWith('/') ? "" : "/")}{fault.Field}", fault);
        return form.Form;
    }
}
