using ApprovalHub.Domain.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.Notices;

internal sealed class NoticeConfiguration : IEntityTypeConfiguration<StaffNotice>, IEntityTypeConfiguration<NoticeSetting>, IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<StaffNotice> entity)
    {
        entity.ToTable("Notices");
        entity.Property(n => n.Id).ValueGeneratedNever();
        entity.Property(n => n.Source).HasMaxLength(160);
        entity.Property(n => n.Code).HasMaxLength(80);
        entity.Property(n => n.Args).HasMaxLength(4000);
        entity.HasIndex(n => new { n.PersonId, n.Source }).IsUnique(); // a person is told of one thing once
        entity.HasIndex(n => new { n.PersonId, n.CreatedAt, n.Id });
        entity.HasIndex(n => n.PersonId, "IX_Notices_Unread").HasFilter("\"ReadAt\" IS NULL"); // the bell counts these
        entity.HasIndex(n => n.ReadAt).HasFilter("\"ReadAt\" IS NOT NULL"); // what was read long ago is let go
    }

    public void Configure(EntityTypeBuilder<NoticeSetting> entity)
    {
        entity.ToTable("NoticeSettings");
        entity.HasKey(s => s.PersonId);
        entity.Property(s => s.PersonId).ValueGeneratedNever();
        entity.Ignore(s => s.MutedKinds).Ignore(s => s.MailedKinds);
    }

    public void Configure(EntityTypeBuilder<Message> entity)
    {
        entity.ToTable("Messages");
        entity.Property(m => m.Id).ValueGeneratedNever();
        entity.Property(m => m.Source).HasMaxLength(160);
        entity.Property(m => m.Recipient).HasMaxLength(40);
        entity.Property(m => m.Code).HasMaxLength(80);
        entity.Property(m => m.Args).HasMaxLength(4000);
        entity.Property(m => m.LastFault).HasMaxLength(400);
        entity.HasIndex(m => new { m.Source, m.Recipient, m.Channel }).IsUnique(); // nothing is told twice
        entity.HasIndex(m => new { m.DueAt, m.Id }).HasFilter("\"DueAt\" IS NOT NULL"); // the job reads what is due, however many there were
        entity.HasIndex(m => new { m.State, m.CreatedAt, m.Id });
        entity.HasIndex(m => m.CaseId);
    }
}
