using System.Globalization;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Matters.Import;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.Api.Endpoints.Matters;

/// <summary>The faults of imported files as a problem <c>IMPORT_FAULTY</c>, each in words.</summary>
internal static class ImportFaults
{
    public static IResult Problem(HttpContext http, IReadOnlyList<ImportFault> faults)
        => Problems.Problem.WithFaults(http, Refusal.Invalid("IMPORT_FAULTY").With("count", faults.Count), Worded(http, faults));

    public static IEnumerable<ImportResponse.Fault> Worded(HttpContext http, IReadOnlyList<ImportFault> faults)
    {
        var culture = RefusalText.CultureOf(http.Request);
        return faults.Select(f => Worded(f, culture));
    }

    private static ImportResponse.Fault Worded(ImportFault fault, CultureInfo culture)
    {
        var (text, next) = RefusalText.Of(fault.Code, fault.Args.SetItem("value", fault.Value), culture);
        return new ImportResponse.Fault(fault.File, fault.Row, fault.Field, fault.Code, fault.Value, text, next);
    }
}
