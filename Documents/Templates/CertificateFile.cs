using System.Text;
using ApprovalHub.Documents.Models;
using ApprovalHub.Documents.Updates;

namespace ApprovalHub.Documents.Templates;

/// <summary>The certificate for machines, as the file that travels inside the PDF.</summary>
internal static class CertificateFile
{
    public const string Name = "certificate.json";

    public static IReadOnlyList<Attachment> Of(ElectronicCertificate? certificate) => certificate is null
        ? []
        : [new Attachment(Name, $"{certificate.TypeName} 电子证照元数据（GB/T 36903）", "application/json", Encoding.UTF8.GetBytes(PaperJson.Write(certificate)))];
}
