using ApprovalHub.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.Cases;

internal sealed class CaseRecordConfiguration : IEntityTypeConfiguration<CaseEvent>, IEntityTypeConfiguration<CasePaper>,
    IEntityTypeConfiguration<OutboxRow>
{
    public void Configure(EntityTypeBuilder<CaseEvent> entity)
    {
        entity.ToTable("CaseEvents");
        entity.HasKey(e => new { e.CaseId, e.Sequence });
        entity.Property(e => e.Kind).HasMaxLength(40);
        entity.Property(e => e.ByName).HasMaxLength(400);
        entity.Property(e => e.Data).HasMaxLength(-1);
        entity.Property(e => e.Hash).HasMaxLength(64);
        entity.Property(e => e.PreviousHash).HasMaxLength(64);
        entity.HasIndex(e => e.At, "IX_CaseEvents_Redated").HasFilter("\"Kind\" = 'Redated'"); // what a change of the calendar moved
    }

    public void Configure(EntityTypeBuilder<CasePaper> entity)
    {
        entity.ToTable("CasePapers");
        entity.Property(p => p.Id).ValueGeneratedNever();
        entity.Property(p => p.Kind).HasMaxLength(40);
        entity.Property(p => p.Number).HasMaxLength(60);
        entity.Property(p => p.Snapshot).HasMaxLength(-1);
        entity.Property(p => p.VerifyCode).HasMaxLength(32);
        entity.Property(p => p.FileHash).HasMaxLength(64);
        entity.HasIndex(p => p.CaseId);
        entity.HasIndex(p => p.Number).IsUnique();
        entity.HasIndex(p => p.VerifyCode).IsUnique();
        entity.HasIndex(p => new { p.FileHash, p.IssuedAt }); // the sweep reads the ones without a file
    }

    public void Configure(EntityTypeBuilder<OutboxRow> entity)
    {
        entity.ToTable("Outbox");
        entity.HasKey(o => new { o.CaseId, o.Sequence });
        entity.Ignore(o => o.Said);
        entity.Ignore(o => o.Finished);
        entity.Property(o => o.Payload).HasMaxLength(-1);
        entity.Property(o => o.DataSet).HasMaxLength(40);
        entity.Property(o => o.NodeId).HasMaxLength(80);
        entity.Property(o => o.Template).HasMaxLength(80);
        entity.Property(o => o.Recipient).HasMaxLength(80);
        entity.HasIndex(o => new { o.OpenSince, o.CaseId }).HasFilter("\"OpenSince\" IS NOT NULL"); // the drain reads what nobody has addressed yet
    }
}
